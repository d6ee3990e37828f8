import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import { tickets } from '@/lib/db/schema';
import type { QueueCounts } from './desk-ticket';
import type { Setting } from './setting';

const WAITING = ['new', 'open'] as const;

/** How full the queue is, whatever the filter, and the next deadline ahead (requests.md 9). */
export async function countQueue({ db, now }: Setting, operatorId: string): Promise<QueueCounts> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const isWaiting = inArray(tickets.status, [...WAITING]);
  const [[counts], [next]] = await Promise.all([
    db
      .select({
        waiting: count(isWaiting),
        overdue: count(and(isWaiting, sql`${tickets.deadlineAt} <= ${at}`)),
        pending: count(eq(tickets.status, 'pending')),
        mine: count(and(isWaiting, eq(tickets.assigneeId, operatorId))),
      })
      .from(tickets)
      .where(inArray(tickets.status, [...WAITING, 'pending'])),
    db
      .select({ number: tickets.number, deadlineAt: tickets.deadlineAt })
      .from(tickets)
      .where(and(isWaiting, gt(tickets.deadlineAt, now)))
      .orderBy(asc(tickets.deadlineAt), asc(tickets.id))
      .limit(1),
  ]);
  if (counts === undefined) throw new Error('a count returned no row');
  return { ...counts, next };
}

function count(condition: ReturnType<typeof and>) {
  return sql<number>`count(*) filter (where ${condition})`.mapWith(Number);
}
