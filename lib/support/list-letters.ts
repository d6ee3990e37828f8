import { asc, eq, isNotNull, sql } from 'drizzle-orm';
import { outbox, tickets } from '@/lib/db/schema';
import type { Setting } from './setting';

/** A letter that did not go out, for the supervisor. */
export type DeadLetter = {
  id: string;
  /** Number of the request; undefined for a letter that belongs to none. */
  ticketNumber: string | undefined;
  deadAt: Date;
  /** Code of the last refusal, such as `SMTP 550`. */
  reason: string;
};

const MOST = 100;

/** Letters nobody tries to send any more, oldest first, and how many still wait (requests.md 12: a visible failure). */
export async function listLetters({
  db,
}: Setting): Promise<{ dead: DeadLetter[]; waiting: number }> {
  const rows = await db
    .select({
      id: outbox.id,
      ticketNumber: tickets.number,
      deadAt: outbox.deadAt,
      reason: outbox.lastError,
    })
    .from(outbox)
    .leftJoin(tickets, eq(tickets.id, outbox.ticketId))
    .where(isNotNull(outbox.deadAt))
    .orderBy(asc(outbox.deadAt), asc(outbox.id))
    .limit(MOST);
  const [waiting] = await db
    .select({ count: sql<number>`count(*)`.mapWith(Number) })
    .from(outbox)
    .where(sql`${outbox.sentAt} is null and ${outbox.deadAt} is null`);
  const dead = rows.flatMap(({ id, ticketNumber, deadAt, reason }) =>
    deadAt === null
      ? []
      : [{ id, ticketNumber: ticketNumber ?? undefined, deadAt, reason: reason ?? '' }],
  );
  return { dead, waiting: waiting?.count ?? 0 };
}

/** Gives every dead letter its attempts back: whatever was wrong with the mail server has been mended. */
export async function reviveLetters({ db, now }: Setting): Promise<void> {
  await db
    .update(outbox)
    .set({ deadAt: null, attempts: 0, nextAttemptAt: now })
    .where(isNotNull(outbox.deadAt));
}
