import type { Hotline } from '@/content';
import { DAY_MINUTES, parseTimeOfDay } from '@/lib/hours/civil-time';
import { weekView } from '@/lib/hours/week-view';

type DayStripProps = {
  line: Hotline;
  /** Instant the page speaks of, epoch ms. */
  now: number;
  /** Hours written under the bar. */
  scale?: boolean;
};

/**
 * The open hours of today as a bar of 24 hours. Decoration: the sentence and the table say the same in words.
 * Drawn by attributes, since the page's policy admits no inline styles.
 */
export function DayStrip({ line, now, scale = false }: DayStripProps) {
  const today = weekView(line, now).find(({ isToday }) => isToday);
  return (
    <div className="day" aria-hidden="true">
      <svg aria-hidden="true" viewBox={`0 0 ${DAY_MINUTES} 1`} preserveAspectRatio="none">
        {today?.intervals.map(({ opens, closes }) => {
          const start = parseTimeOfDay(opens);
          return <rect key={opens} x={start} width={parseTimeOfDay(closes) - start} height="1" />;
        })}
      </svg>
      {scale && (
        <div className="day-scale">
          <span>0</span>
          <span>6</span>
          <span>12</span>
          <span>18</span>
          <span>24</span>
        </div>
      )}
    </div>
  );
}
