import { PRIORITIES, type Priority } from './ticket';

/** Parts of the queue: waiting for us, waiting for the citizen, done, everything. */
export const QUEUE_VIEWS = ['waiting', 'pending', 'done', 'all'] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

/** What an operator wants to see of the queue (requests.md 9). */
export type QueueFilter = {
  view: QueueView;
  topicId?: string;
  priority?: Priority;
  /** Only requests in the operator's own charge. */
  isMine: boolean;
};

/** The last request of a page: the next page begins behind it, whatever has come or gone meanwhile. */
export type QueuePlace = { deadlineAt: Date; id: string };

type Query = Record<string, string | string[] | undefined>;

/** Reads filter and place from an address; what it does not know it leaves out, so that no address shows an error. */
export function readQueueQuery(
  query: Query,
  topicIds: readonly string[],
): { filter: QueueFilter; after: QueuePlace | undefined } {
  const topicId = topicIds.find((id) => id === query.topic);
  const priority = PRIORITIES.find((name) => name === query.priority);
  const filter: QueueFilter = {
    view: QUEUE_VIEWS.find((name) => name === query.view) ?? 'waiting',
    ...(topicId === undefined ? {} : { topicId }),
    ...(priority === undefined ? {} : { priority }),
    isMine: query.mine === '1',
  };
  return { filter, after: readPlace(query.after) };
}

/** The query string of a filter and a place, with its `?`; empty for the queue as it opens. */
export function queueQuery(filter: QueueFilter, after?: QueuePlace): string {
  const query = new URLSearchParams();
  if (filter.view !== 'waiting') query.set('view', filter.view);
  if (filter.topicId !== undefined) query.set('topic', filter.topicId);
  if (filter.priority !== undefined) query.set('priority', filter.priority);
  if (filter.isMine) query.set('mine', '1');
  if (after !== undefined) query.set('after', `${after.deadlineAt.getTime()}-${after.id}`);
  return query.size === 0 ? '' : `?${query}`;
}

function readPlace(text: string | string[] | undefined): QueuePlace | undefined {
  if (typeof text !== 'string') return undefined;
  // Thirteen digits reach the year 2286; a few more name years that a store does not know.
  const [, ms, id] = /^(\d{1,13})-([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/.exec(text) ?? [];
  return id === undefined ? undefined : { deadlineAt: new Date(Number(ms)), id };
}
