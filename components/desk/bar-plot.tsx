/** One bar: a name for the scale below, and parts from the bottom up. */
export type Bar = {
  name: string;
  parts: readonly { tone: 'good' | 'late' | 'bad' | 'rest'; value: number }[];
};

const WIDTH = 560;
const HEIGHT = 120;
const GAP = 4;

/**
 * A small plot of stacked bars. It is hidden from readers, since the table beside it says the same in numbers
 * (requests.md 11). Bars share one scale, whose top is the largest sum.
 */
export function BarPlot({ bars }: { bars: readonly Bar[] }) {
  const top = Math.max(1, ...bars.map(sumOf));
  const step = WIDTH / Math.max(1, bars.length);
  return (
    <svg
      className="plot"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className="plot-ground" d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} />
      {bars.map((bar, place) => {
        let bottom = HEIGHT;
        return bar.parts.map(({ tone, value }) => {
          const height = (value / top) * HEIGHT;
          bottom -= height;
          return (
            <rect
              key={`${bar.name}-${tone}`}
              data-tone={tone}
              x={rounded(place * step + GAP / 2)}
              y={rounded(bottom)}
              width={rounded(Math.max(1, step - GAP))}
              height={rounded(height)}
            />
          );
        });
      })}
    </svg>
  );
}

function sumOf({ parts }: Bar): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

/** Tenths are finer than any screen, and keep the markup short. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
