import { checklist, type Hotline, type Topic } from '@/content';
import { lineTicks } from '@/lib/contact/line-ticks';
import { routes } from '@/lib/routes';
import { TickList } from './tick-list';

type CallPreparationProps = {
  line: Hotline;
  /** What the call is about, where the page knows it. */
  topic?: Topic;
};

/** What to have at hand for a call to this line: its own extras, then the common list. */
export function CallPreparation({ line, topic }: CallPreparationProps) {
  const own = lineTicks(line);
  return (
    <section className="section prose">
      <h2>Что приготовить к звонку</h2>
      {own.length > 0 && (
        <>
          <p>Для этой линии особенно важно:</p>
          <TickList items={own} />
          <p>Весь список, на всякий случай:</p>
        </>
      )}
      <TickList items={checklist.items} />
      <p>
        <a className="go" href={routes.beforeYouCall(topic?.id)}>
          Подсказки, печать и зачем это нужно
        </a>
      </p>
    </section>
  );
}
