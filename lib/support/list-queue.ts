import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { operators, tickets } from '@/lib/db/schema';
import type { QueueRow } from './desk-ticket';
import type { QueueFilter, QueuePlace, QueueView } from './queue-filter';
import type { Setting } from './setting';
import { TICKET_STATUSES, type TicketStatus } from './ticket-status';

/** Requests on one page of the queue. */
export const QUEUE_PAGE = 50;
const EXCERPT_SIGNS = 140;

/** Which states a part of the queue holds. What waits or is pending comes by its deadline, what is done newest first. */
const STATUSES: Readonly<Record<QueueView, TicketStatus[]>> = {
  waiting: ['new', 'open'],
  pending: ['pending'],
  done: ['resolved', 'closed'],
  all: [...TICKET_STATUSES],
};

/**
 * One page of the queue (requests.md 9): the most overdue first, then by deadline. `next` is the place to pass for the page
 * that follows, undefined on the last one.
 */
export async function listQueue(
  { db }: Setting,
  {
    filter,
    after,
    operatorId,
  }: { filter: QueueFilter; after?: QueuePlace | undefined; operatorId: string },
): Promise<{ rows: QueueRow[]; next: QueuePlace | undefined }> {
  const isOldestFirst = filter.view === 'waiting' || filter.view === 'pending';
  const order = isOldestFirst ? asc : desc;
  const found = await db
    .select({
      id: tickets.id,
      number: tickets.number,
      topicId: tickets.topicId,
      status: tickets.status,
      priority: tickets.priority,
      deadlineAt: tickets.deadlineAt,
      assigneeName: operators.displayName,
      excerpt: sql<string>`coalesce(left(${tickets.message}, ${EXCERPT_SIGNS}), '')`,
    })
    .from(tickets)
    .leftJoin(operators, eq(operators.id, tickets.assigneeId))
    .where(
      and(
        inArray(tickets.status, STATUSES[filter.view]),
        filter.topicId === undefined ? undefined : eq(tickets.topicId, filter.topicId),
        filter.priority === undefined ? undefined : eq(tickets.priority, filter.priority),
        filter.isMine ? eq(tickets.assigneeId, operatorId) : undefined,
        after === undefined ? undefined : behind(after, isOldestFirst),
      ),
    )
    .orderBy(order(tickets.deadlineAt), order(tickets.id))
    .limit(QUEUE_PAGE + 1);
  const rows = found
    .slice(0, QUEUE_PAGE)
    .map((row) => ({ ...row, assigneeName: row.assigneeName ?? undefined }));
  const last = found.length > QUEUE_PAGE ? rows.at(-1) : undefined;
  return { rows, next: last && { deadlineAt: last.deadlineAt, id: last.id } };
}

/** Behind the last row of the page before, in the order of the page. */
function behind({ deadlineAt, id }: QueuePlace, isOldestFirst: boolean): SQL {
  const row = sql`(${tickets.deadlineAt}, ${tickets.id})`;
  const place = sql`(${deadlineAt.toISOString()}::timestamptz, ${id}::uuid)`;
  return isOldestFirst ? sql`${row} > ${place}` : sql`${row} < ${place}`;
}

/** The request that an operator should read next: the first that waits and is in nobody else's charge. */
export async function findNextRequest(
  setting: Setting,
  operator: { id: string; name: string },
): Promise<QueueRow | undefined> {
  const filter: QueueFilter = { view: 'waiting', isMine: false };
  const { rows } = await listQueue(setting, { filter, operatorId: operator.id });
  return rows.find(({ assigneeName = operator.name }) => assigneeName === operator.name);
}
