import { type Hotline, hotlines } from '@/content';
import {
  type ComingException,
  listComingExceptions,
  ownHours,
} from '@/lib/hours/coming-exceptions';
import { hoursPhrase } from '@/lib/hours/hours-phrase';
import { dateInWords } from '@/lib/text/dates';
import { typeset } from '@/lib/text/typeset';

type ComingExceptionsProps = {
  /** Instant the page speaks of, epoch ms. */
  now: number;
  /** IANA zone that the visitor chose. */
  zone: string | undefined;
};

/** Days on which a line keeps other hours than usual, by line; says plainly when there are none. */
export function ComingExceptions({ now, zone }: ComingExceptionsProps) {
  const lines = hotlines
    .map((line) => ({ line, exceptions: listComingExceptions(line, now, zone) }))
    .filter(({ exceptions }) => exceptions.length > 0);
  if (lines.length === 0) {
    return <p>Особых дней не объявлено. Все линии работают по обычному графику.</p>;
  }
  return (
    <ul className="rows">
      {lines.map(({ line, exceptions }) => (
        <LineExceptions key={line.id} line={line} exceptions={exceptions} zone={zone} />
      ))}
    </ul>
  );
}

type LineExceptionsProps = {
  line: Hotline;
  exceptions: readonly ComingException[];
  zone: string | undefined;
};

function LineExceptions({ line, exceptions, zone }: LineExceptionsProps) {
  return (
    <li>
      <strong>{typeset(line.name)}</strong>
      <ul className="list-dots">
        {exceptions.map((exception) => (
          <li key={exception.from}>
            {dateInWords(exception.from)}
            {exception.to !== exception.from && ` — ${dateInWords(exception.to)}`}:{' '}
            {hoursPhrase(exception.intervals)}
            {ownHours(exception, zone)}. {typeset(exception.reason)}.
          </li>
        ))}
      </ul>
    </li>
  );
}
