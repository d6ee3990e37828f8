import { type Hotline, hotlines } from '@/content';
import { type ComingException, listComingExceptions } from '@/lib/hours/coming-exceptions';
import { hoursPhrase } from '@/lib/hours/hours-phrase';
import { dateInWords } from '@/lib/text/dates';
import { typeset } from '@/lib/text/typeset';

/** Days on which a line keeps other hours than usual, by line; says plainly when there are none. */
export function ComingExceptions({ now }: { now: number }) {
  const lines = hotlines
    .map((line) => ({ line, exceptions: listComingExceptions(line, now) }))
    .filter(({ exceptions }) => exceptions.length > 0);
  if (lines.length === 0) {
    return <p>Особых дней не объявлено. Все линии работают по обычному графику.</p>;
  }
  return (
    <ul className="rows">
      {lines.map(({ line, exceptions }) => (
        <LineExceptions key={line.id} line={line} exceptions={exceptions} />
      ))}
    </ul>
  );
}

function LineExceptions({
  line,
  exceptions,
}: {
  line: Hotline;
  exceptions: readonly ComingException[];
}) {
  return (
    <li>
      <strong>{typeset(line.name)}</strong>
      <ul className="list-dots">
        {exceptions.map(({ from, to, intervals, reason }) => (
          <li key={from}>
            {dateInWords(from)}
            {to !== from && ` — ${dateInWords(to)}`}: {hoursPhrase(intervals)}. {typeset(reason)}.
          </li>
        ))}
      </ul>
    </li>
  );
}
