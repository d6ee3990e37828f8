import { getSituation, topics } from '@/content';
import { pickLine } from '@/lib/contact/pick-line';
import { routes } from '@/lib/routes';
import { typeset } from '@/lib/text/typeset';
import { PhoneLink } from './phone-link';
import { StatusLine } from './status-line';

/** The topics, each with the number that serves it now; the fragment brings the keyboard straight to the number. */
export function TopicCards({ now, zone }: { now: number; zone: string | undefined }) {
  const situation = getSituation('russia');
  return (
    <ul className="cards">
      {topics.map((topic) => {
        const { line } = pickLine(topic, situation, now);
        return (
          <li key={topic.id} className="card">
            <a className="card-link" href={`${routes.topic(topic.id)}#nomer`} id={topic.id}>
              {typeset(topic.name)}
            </a>
            <p className="quiet">{typeset(topic.summary)}</p>
            <PhoneLink line={line} describedBy={topic.id} />
            <StatusLine line={line} now={now} zone={zone} />
          </li>
        );
      })}
    </ul>
  );
}
