import { callerZones } from '@/content';
import { hoursElsewhere } from '@/lib/hours/elsewhere';
import type { WeekDay } from '@/lib/hours/schedule-days';
import { weekRows } from '@/lib/hours/week-rows';
import { typeset } from '@/lib/text/typeset';

type ZoneTableProps = {
  /** Hours of the service by Moscow's clock. */
  week: readonly WeekDay[];
  /** Instant the page speaks of, epoch ms. */
  now: number;
};

/** The hours of the service by the clock of each of the eleven Russian zones (hours.md 49, accessibility.md 36). */
export function ZoneTable({ week, now }: ZoneTableProps) {
  const rows = weekRows(week);
  return (
    <table className="table table-broad">
      <caption>Общий график по часам вашего города</caption>
      <thead>
        <tr>
          <th scope="col">Где вы</th>
          {rows.map(({ label }) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {callerZones.russian.map(({ zone, cities, difference }) => (
          <tr key={zone}>
            <th scope="row">
              {typeset(cities)}
              <span className="quiet block">{typeset(difference)}</span>
            </th>
            {rows.map(({ label, days: [day] }) => (
              <td key={label} className="figures">
                <span className="column-name">{label}: </span>
                {hoursElsewhere(day?.intervals ?? [], zone, now)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
