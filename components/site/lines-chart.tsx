import type { Hotline } from '@/content';
import { routes } from '@/lib/routes';
import { typeset } from '@/lib/text/typeset';
import { DayStrip } from './day-strip';
import { PhoneLink } from './phone-link';
import { StatusLine } from './status-line';

type LinesChartProps = {
  lines: readonly Hotline[];
  now: number;
  /** Cost and audience under each name, for the directory. */
  withDetails?: boolean;
};

/** Lines under each other with number, state and the hours of today: one look shows who answers. */
export function LinesChart({ lines, now, withDetails = false }: LinesChartProps) {
  return (
    <ul className="chart">
      {lines.map((line) => (
        <li key={line.id} id={line.id}>
          <div>
            <a className="name" href={routes.line(line.id)} id={`name-${line.id}`}>
              {typeset(line.name)}
            </a>
            {withDetails && (
              <p className="quiet text-small">
                Для кого: {typeset(line.audience)}. {typeset(line.costNote)}.
              </p>
            )}
          </div>
          <PhoneLink line={line} describedBy={`name-${line.id}`} />
          <StatusLine line={line} now={now} />
          <DayStrip line={line} now={now} />
        </li>
      ))}
    </ul>
  );
}
