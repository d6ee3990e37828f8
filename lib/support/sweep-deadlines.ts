import { and, inArray, isNull, lte } from 'drizzle-orm';
import { tickets } from '@/lib/db/schema';
import { MINUTE_MS } from '@/lib/hours/civil-time';
import { recordEvent } from './record-event';
import type { Setting } from './setting';

/** An operator is warned this long before a deadline. */
const WARN_MINUTES = 120;
/** Rows of one round; the rest wait for the next. */
const ROUND = 500;

/**
 * Marks requests whose deadline is near or has passed, once each, and records it (requests.md 16). The deadlines lie in the
 * store and nothing in memory, so a restart or several instances change nothing. Returns how many were marked.
 */
export async function sweepDeadlines(
  setting: Setting,
): Promise<{ warned: number; breached: number }> {
  const { now } = setting;
  const soon = new Date(now.getTime() + WARN_MINUTES * MINUTE_MS);
  return {
    breached: await mark(setting, 'breachedAt', now),
    warned: await mark(setting, 'warnedAt', soon),
  };
}

async function mark(
  { db, now }: Setting,
  column: 'warnedAt' | 'breachedAt',
  until: Date,
): Promise<number> {
  const kind = column === 'warnedAt' ? 'deadline-near' : 'deadline-passed';
  return db.transaction(async (tx) => {
    const due = await tx
      .select({ id: tickets.id })
      .from(tickets)
      .where(
        and(
          inArray(tickets.status, ['new', 'open']),
          isNull(tickets.firstAnsweredAt),
          isNull(tickets.breachedAt),
          isNull(tickets[column]),
          lte(tickets.deadlineAt, until),
        ),
      )
      .limit(ROUND)
      .for('update', { skipLocked: true });
    for (const { id } of due) await recordEvent({ db: tx, now }, { ticketId: id, kind });
    const ids = due.map(({ id }) => id);
    if (ids.length > 0) {
      await tx
        .update(tickets)
        .set({ [column]: now })
        .where(inArray(tickets.id, ids));
    }
    return ids.length;
  });
}
