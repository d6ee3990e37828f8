import { randomUUID } from 'node:crypto';
import { and, asc, eq, isNull, lte, or } from 'drizzle-orm';
import { outbox } from '@/lib/db/schema';
import { MINUTE_MS } from '@/lib/hours/civil-time';
import { MOST_ATTEMPTS, nextAttemptAt } from './outbox-backoff';
import type { Setting } from './setting';

/** Longer than the slowest mail server is waited for: a worker that needs more has died. */
const LEASE_MINUTES = 5;

/** A message that this worker alone may send until its lease ends. */
export type ClaimedMessage = {
  id: string;
  kind: string;
  ticketId: string | null;
  payload: Record<string, unknown>;
  messageId: string;
  /** 1 on the first attempt. */
  attempts: number;
  leaseToken: string;
};

/**
 * Claims up to `most` messages that are due (requests.md 16). Several workers never get the same one; one whose worker died
 * comes back when its lease ends, so it may be sent twice, with the same Message-ID.
 */
export async function claimMessages({ db, now }: Setting, most: number): Promise<ClaimedMessage[]> {
  const leaseToken = randomUUID();
  return db.transaction(async (tx) => {
    const due = await tx
      .select({ id: outbox.id, attempts: outbox.attempts })
      .from(outbox)
      .where(
        and(
          isNull(outbox.sentAt),
          isNull(outbox.deadAt),
          lte(outbox.nextAttemptAt, now),
          or(isNull(outbox.leasedUntil), lte(outbox.leasedUntil, now)),
        ),
      )
      .orderBy(asc(outbox.nextAttemptAt), asc(outbox.id))
      .limit(most)
      .for('update', { skipLocked: true });
    const claimed: ClaimedMessage[] = [];
    for (const { id, attempts } of due) {
      const [row] = await tx
        .update(outbox)
        .set({
          leaseToken,
          leasedUntil: new Date(now.getTime() + LEASE_MINUTES * MINUTE_MS),
          attempts: attempts + 1,
        })
        .where(eq(outbox.id, id))
        .returning();
      if (row !== undefined) claimed.push({ ...row, leaseToken });
    }
    return claimed;
  });
}

/** Notes that a claimed message went out. False when the lease had ended and another worker has it now. */
export async function markSent({ db, now }: Setting, claimed: ClaimedMessage): Promise<boolean> {
  const marked = await db
    .update(outbox)
    .set({ sentAt: now, leasedUntil: null, leaseToken: null, lastError: null })
    .where(ownedBy(claimed))
    .returning({ id: outbox.id });
  return marked.length > 0;
}

/** Notes why an attempt failed, and when to try again; after the last attempt or a final refusal the message is dead. */
export async function markFailed(
  { db, now }: Setting,
  claimed: ClaimedMessage,
  { isFinal, reason }: { isFinal: boolean; reason: string },
): Promise<{ isDead: boolean }> {
  const isDead = isFinal || claimed.attempts >= MOST_ATTEMPTS;
  await db
    .update(outbox)
    .set({
      leasedUntil: null,
      leaseToken: null,
      lastError: reason,
      nextAttemptAt: nextAttemptAt(claimed.attempts, now),
      deadAt: isDead ? now : null,
    })
    .where(ownedBy(claimed));
  return { isDead };
}

function ownedBy({ id, leaseToken }: ClaimedMessage) {
  return and(eq(outbox.id, id), eq(outbox.leaseToken, leaseToken));
}
