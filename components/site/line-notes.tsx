import { type Hotline, service } from '@/content';
import { typeset } from '@/lib/text/typeset';
import { ProseItems } from './answer-blocks';

type LineNotesProps = {
  line: Hotline;
  /** Instant the page speaks of, epoch ms. */
  now: number;
  /** IANA zone that the visitor chose. */
  zone: string | undefined;
};

/** Whom the line serves and what a caller should know about it. */
export function LineNotes({ line, now, zone }: LineNotesProps) {
  return (
    <section className="section prose">
      <h2>Об этой линии</h2>
      <p>{typeset(`Для кого: ${line.audience}.`)}</p>
      {line.hours.kind === 'service' && <p>{typeset(`${service.inheritedHoursNote}.`)}</p>}
      {line.notes.length > 0 && (
        <ul>
          <ProseItems items={line.notes} now={now} zone={zone} />
        </ul>
      )}
    </section>
  );
}
