import { and, eq, inArray, isNotNull, isNull, lte, or } from 'drizzle-orm';
import { tickets } from '@/lib/db/schema';
import { DAY_MS } from '@/lib/hours/civil-time';
import { eraseTicket } from './erase-ticket';
import type { Setting } from './setting';

/** Requests erased in one round; the rest wait for the next. */
const ROUND = 200;

/**
 * Erases requests that were settled `retentionDays` ago, and those whose citizen withdrew consent (requests.md 18). Safe with
 * several instances: each request is erased once. Returns how many went for which reason.
 */
export async function sweepRetention(
  setting: Setting,
  retentionDays: number,
): Promise<{ retention: number; withdrawn: number }> {
  const { db, now } = setting;
  const settledBefore = new Date(now.getTime() - retentionDays * DAY_MS);
  const due = await db
    .select({ id: tickets.id, withdrawnAt: tickets.consentWithdrawnAt })
    .from(tickets)
    .where(
      and(
        isNull(tickets.erasedAt),
        or(
          isNotNull(tickets.consentWithdrawnAt),
          and(
            inArray(tickets.status, ['resolved', 'closed']),
            lte(tickets.resolvedAt, settledBefore),
          ),
          // Closed by some way that set no instant of its own: the last change counts.
          and(
            eq(tickets.status, 'closed'),
            isNull(tickets.resolvedAt),
            lte(tickets.updatedAt, settledBefore),
          ),
        ),
      ),
    )
    .limit(ROUND);
  const count = { retention: 0, withdrawn: 0 };
  for (const { id, withdrawnAt } of due) {
    const reason = withdrawnAt === null ? 'retention' : 'withdrawn';
    if (await eraseTicket(setting, id, reason)) count[reason] += 1;
  }
  return count;
}
