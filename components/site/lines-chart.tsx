import type { Hotline } from '@/content';
import { routes } from '@/lib/routes';
import { typeset } from '@/lib/text/typeset';
import { DayStrip } from './day-strip';
import { PhoneLink } from './phone-link';
import { StatusLine } from './status-line';

type LinesChartProps = {
  lines: readonly Hotline[];
  now: number;
  zone: string | undefined;
  /** Cost and audience under each name. */
  withDetails?: boolean;
  /** Keeps ids apart where a page holds two charts. */
  place?: string;
};

/** Lines under each other with number, state and the hours of today: one look shows who answers. */
export function LinesChart({
  lines,
  now,
  zone,
  withDetails = false,
  place = 'line',
}: LinesChartProps) {
  return (
    <ul className="chart">
      {lines.map((line) => (
        <li key={line.id}>
          <div>
            <a className="name" href={routes.line(line.id)} id={`${place}-${line.id}-name`}>
              {typeset(line.name)}
            </a>
            {withDetails && (
              <p className="quiet text-small">
                {typeset(`Для кого: ${line.audience}. ${line.costNote}.`)}
              </p>
            )}
          </div>
          <PhoneLink line={line} describedBy={`${place}-${line.id}-name`} />
          <StatusLine line={line} now={now} zone={zone} />
          <DayStrip line={line} now={now} />
        </li>
      ))}
    </ul>
  );
}
