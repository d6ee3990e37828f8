import { type Hotline, service } from '@/content';
import { hoursInWords } from '@/lib/hours/week-rows';
import { routes } from '@/lib/routes';
import { typeset } from '@/lib/text/typeset';
import { PhoneLink } from './phone-link';

/** The week of every line in one sentence each. */
export function LineWeeks({
  lines,
  now,
  zone,
}: {
  lines: readonly Hotline[];
  now: number;
  zone: string | undefined;
}) {
  return (
    <table className="table table-broad">
      <caption>Часы работы линий на этой неделе, по московскому времени</caption>
      <thead>
        <tr>
          <th scope="col">Линия</th>
          <th scope="col">Часы</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              <a className="go" href={routes.line(line.id)} id={`week-${line.id}`}>
                {typeset(line.name)}
              </a>
              <span className="block">
                <PhoneLink line={line} describedBy={`week-${line.id}`} />
              </span>
            </th>
            <td className="figures">
              {typeset(hoursInWords(line, now, zone))}
              {line.hours.kind === 'service' && (
                <span className="quiet block">{typeset(service.inheritedHoursNote)}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
