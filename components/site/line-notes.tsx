import { type Hotline, service } from '@/content';
import { typeset } from '@/lib/text/typeset';
import { ProseItems } from './answer-blocks';

/** Whom the line serves and what a caller should know about it. */
export function LineNotes({ line, now }: { line: Hotline; now: number }) {
  return (
    <section className="section prose">
      <h2>Об этой линии</h2>
      <p>{typeset(`Для кого: ${line.audience}.`)}</p>
      {line.hours.kind === 'service' && <p>{typeset(`${service.inheritedHoursNote}.`)}</p>}
      {line.notes.length > 0 && (
        <ul>
          <ProseItems items={line.notes} now={now} />
        </ul>
      )}
    </section>
  );
}
