import type { Hotline } from '@/content';
import { routes } from '@/lib/routes';
import { typeset } from '@/lib/text/typeset';
import { ChecklistItems } from './checklist-items';
import { FraudNotice } from './fraud-notice';

/** What to have at hand for a call to this line: its own extras, then the common list. */
export function CallPreparation({ line, now }: { line: Hotline; now: number }) {
  return (
    <section className="section prose">
      <h2>Что приготовить к звонку</h2>
      {line.prepare.length > 0 && (
        <>
          <p>Для этой линии особенно важно:</p>
          <ul>
            {line.prepare.map((item) => (
              <li key={item}>
                <strong>{typeset(item)}</strong>
              </li>
            ))}
          </ul>
          <p>На всякий случай держите под рукой и остальное:</p>
        </>
      )}
      <ChecklistItems />
      <p>
        <a className="go" href={routes.beforeYouCall()}>
          Зачем это нужно
        </a>
      </p>
      <FraudNotice now={now} />
    </section>
  );
}
