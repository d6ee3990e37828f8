import { type Hotline, service } from '@/content';
import { regularWeek } from '@/lib/hours/regular-week';
import { weekRows } from '@/lib/hours/week-rows';
import { typeset } from '@/lib/text/typeset';

/** The regular week, one line of text for each group of days: «С понедельника по пятницу с 08:00 до 20:00». */
export function RegularHours({ line, now }: { line: Hotline; now: number }) {
  return (
    <>
      <ul className="figures">
        {weekRows(regularWeek(line, now)).map(({ label, hours }) => (
          <li key={label}>
            {label} <span className="nowrap">{hours}</span>
          </li>
        ))}
      </ul>
      {line.hours.kind === 'service' && <p>{typeset(`${service.inheritedHoursNote}.`)}</p>}
    </>
  );
}
