import { type Hotline, hotlines, service } from '@/content';
import { regularWeek } from '@/lib/hours/regular-week';
import { weekInWords } from '@/lib/hours/week-rows';
import { typeset } from '@/lib/text/typeset';
import { PhoneLink } from './phone-link';

/**
 * Every number with its cost under the hours that it keeps in a regular week, for paper and for a place without network:
 * nothing here tells what is open now (accessibility.md 81, 87), and all of it is by Moscow's clock: a sheet is passed on to
 * people with other clocks, and the clock of a zone may change after it was printed. `now` in epoch ms picks the week that
 * is in force.
 */
export function NumbersSheet({ now }: { now: number }) {
  return [...linesByHours(now)].map(([hours, lines]) => (
    <section key={hours} className="sheet">
      <h2>{typeset(hours)}</h2>
      <ul>
        {lines.map((line) => (
          <SheetLine key={line.id} line={line} />
        ))}
      </ul>
    </section>
  ));
}

function SheetLine({ line }: { line: Hotline }) {
  const nameId = `sheet-${line.id}`;
  return (
    <li>
      <strong id={nameId}>{typeset(line.name)}</strong>
      <PhoneLink line={line} describedBy={nameId} />
      <p>{typeset(`${line.costNote}.`)}</p>
      {line.hours.kind === 'service' && <p>{typeset(`${service.inheritedHoursNote}.`)}</p>}
    </li>
  );
}

/** Lines under the words for their hours, in the order of the directory: hours that many keep are read once. */
function linesByHours(now: number): ReadonlyMap<string, readonly Hotline[]> {
  const groups = new Map<string, Hotline[]>();
  for (const line of hotlines) {
    const words = weekInWords(regularWeek(line, now));
    const hours = words.charAt(0).toUpperCase() + words.slice(1);
    groups.set(hours, [...(groups.get(hours) ?? []), line]);
  }
  return groups;
}
