import { isNotNull, lte, sql } from 'drizzle-orm';
import { jobRuns, operatorSessions, outbox, rateLimits } from '@/lib/db/schema';
import { DAY_MS } from '@/lib/hours/civil-time';
import type { Setting } from './setting';

const KEPT_RUNS_DAYS = 90;
const KEPT_LETTERS_DAYS = 30;

/** Deletes what has served its time: ended sessions and limits, letters long sent, notes of old runs. */
export async function sweepLeftovers({ db, now }: Setting): Promise<{ sessions: number }> {
  const ended = await db
    .delete(operatorSessions)
    .where(lte(operatorSessions.expiresAt, now))
    .returning({ tokenHash: operatorSessions.tokenHash });
  await db.delete(rateLimits).where(lte(rateLimits.windowEndsAt, now));
  await db
    .delete(outbox)
    .where(
      sql`${isNotNull(outbox.sentAt)} and ${lte(outbox.sentAt, daysAgo(now, KEPT_LETTERS_DAYS))}`,
    );
  await db.delete(jobRuns).where(lte(jobRuns.startedAt, daysAgo(now, KEPT_RUNS_DAYS)));
  return { sessions: ended.length };
}

function daysAgo(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY_MS);
}
