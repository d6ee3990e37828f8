import type { WeekDay } from '@/lib/hours/schedule-days';
import { weekRows } from '@/lib/hours/week-rows';
import { typeset } from '@/lib/text/typeset';

type WeekTableProps = {
  /** Seven resolved days, exceptions included. */
  week: readonly WeekDay[];
  caption: string;
  /** IANA zone that the visitor chose. */
  zone: string | undefined;
};

/** The hours of this week in full words, with today marked in text (accessibility.md 29–31). */
export function WeekTable({ week, caption, zone }: WeekTableProps) {
  return (
    <table className="table table-week">
      <caption>{caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Дни</th>
          <th scope="col">Часы</th>
        </tr>
      </thead>
      <tbody>
        {weekRows(week, zone).map(({ label, hours, visitorHours, isToday, exceptionReason }) => (
          <tr key={label} aria-current={isToday ? 'date' : undefined}>
            <th scope="row">
              {label} {isToday && <span className="today">сегодня</span>}
            </th>
            <td className="figures">
              <span className="nowrap">{hours}</span>
              {visitorHours !== '' && <span className="block">{visitorHours}</span>}
              {exceptionReason !== null && (
                <span className="quiet block">{typeset(exceptionReason)}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
