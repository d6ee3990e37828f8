import { routes } from '@/lib/routes';
import type { QueueCounts } from '@/lib/support/desk-ticket';
import {
  QUEUE_VIEWS,
  type QueueFilter,
  type QueueView,
  queueQuery,
} from '@/lib/support/queue-filter';
import { PRIORITIES } from '@/lib/support/ticket';
import { ticketTopics } from '@/lib/support/ticket-topic';
import { PRIORITY_WORDS, VIEW_WORDS } from './words';

type QueueFiltersProps = { filter: QueueFilter; counts: QueueCounts };

/** Parts of the queue as links with counts, then a plain form that narrows the part (requests.md 9). */
export function QueueFilters({ filter, counts }: QueueFiltersProps) {
  const countOfView: Partial<Record<QueueView, number>> = {
    waiting: counts.waiting,
    pending: counts.pending,
  };
  return (
    <div className="queue-filters">
      <nav aria-label="Части очереди">
        <ul className="chips">
          {QUEUE_VIEWS.map((view) => (
            <li key={view}>
              <a
                href={routes.desk() + queueQuery({ ...filter, view })}
                aria-current={view === filter.view ? 'page' : undefined}
              >
                {[VIEW_WORDS[view], countOfView[view]]
                  .filter((part) => part !== undefined)
                  .join(': ')}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form action={routes.desk()} method="get" className="queue-narrow">
        {filter.view !== 'waiting' && <input type="hidden" name="view" value={filter.view} />}
        <label htmlFor="topic">Тема</label>
        <select id="topic" name="topic" className="desk-select" defaultValue={filter.topicId ?? ''}>
          <option value="">Любая</option>
          {ticketTopics.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <label htmlFor="priority">Важность</label>
        <select
          id="priority"
          name="priority"
          className="desk-select"
          defaultValue={filter.priority ?? ''}
        >
          <option value="">Любая</option>
          {PRIORITIES.map((priority) => (
            <option key={priority} value={priority}>
              {PRIORITY_WORDS[priority]}
            </option>
          ))}
        </select>
        <span className="desk-check">
          <input type="checkbox" id="mine" name="mine" value="1" defaultChecked={filter.isMine} />
          <label htmlFor="mine">Только мои: {counts.mine}</label>
        </span>
        <button type="submit" className="button-second">
          Показать
        </button>
      </form>
    </div>
  );
}
