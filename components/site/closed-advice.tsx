import { guidance, type Hotline, hotlines } from '@/content';
import { statusAt } from '@/lib/hours/status-at';
import { routes } from '@/lib/routes';
import { typeset } from '@/lib/text/typeset';
import { ProseItems } from './answer-blocks';
import { PhoneLink } from './phone-link';

/** What to do while this line is closed: the voice menu, the lines that answer now, the other ways (hours.md 45). */
export function ClosedAdvice({ line, now }: { line: Hotline; now: number }) {
  if (statusAt(line, now).state === 'open') return null;
  const answering = hotlines.filter(
    (other) => other.hours.kind === 'always' && statusAt(other, now).state === 'open',
  );
  return (
    <section className="section" aria-labelledby="closed">
      <h2 id="closed">Что можно сделать сейчас</h2>
      <ul className="list-dots">
        <ProseItems items={guidance.outsideHours} now={now} />
        <li>
          <a href={routes.howToReachUs('channels')}>Напишите, если звонить неудобно</a>
        </li>
      </ul>
      {answering.length > 0 && (
        <>
          <h3 id="round-the-clock">Сейчас отвечают</h3>
          <ul className="rows">
            {answering.map((other) => (
              <li key={other.id} className="pair-row">
                <a href={routes.line(other.id)} id={`now-${other.id}`}>
                  {typeset(other.name)}
                </a>
                <PhoneLink line={other} describedBy={`now-${other.id}`} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
