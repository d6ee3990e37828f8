import { type Hotline, hotlines } from '@/content';
import { nextQuietTime, quietTimeInWords } from '@/lib/hours/quiet-time';
import { routes } from '@/lib/routes';
import { typeset } from '@/lib/text/typeset';
import { PhoneLink } from './phone-link';

/** When each line answers and few people call, by Moscow's clock and the visitor's; lines with the same time stand together. */
export function QuietTimes({ now, zone }: { now: number; zone: string | undefined }) {
  const byTime = new Map<string, Hotline[]>();
  for (const line of hotlines) {
    const quiet = nextQuietTime(line, now);
    const words =
      quiet === null ? 'В ближайшие дни не отвечает' : quietTimeInWords(quiet, now, zone);
    byTime.set(words, [...(byTime.get(words) ?? []), line]);
  }
  return [...byTime].map(([words, lines]) => (
    <section key={words} className="quiet-time">
      <h3>{typeset(`${words.charAt(0).toUpperCase()}${words.slice(1)}`)}</h3>
      <ul className="rows">
        {lines.map((line) => (
          <li key={line.id}>
            <a className="go" id={`quiet-${line.id}`} href={routes.line(line.id)}>
              {typeset(line.name)}
            </a>
            <PhoneLink line={line} describedBy={`quiet-${line.id}`} />
          </li>
        ))}
      </ul>
    </section>
  ));
}
