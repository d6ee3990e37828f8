import { and, eq, isNull } from 'drizzle-orm';
import { outbox, ticketMessages, tickets } from '@/lib/db/schema';
import { recordEvent } from './record-event';
import type { Setting } from './setting';
import { parseTicketNumber } from './ticket-number';

/** Why a request is erased: its days are over, consent was withdrawn, or somebody asked for it. */
export type EraseReason = 'retention' | 'withdrawn' | 'asked';

/**
 * Takes everything personal out of one request for good: name, contact, texts, letters (requests.md 18). Number, topic,
 * times and history stay for the statistics. Returns false when it had been erased before.
 */
export async function eraseTicket(
  { db, now }: Setting,
  ticketId: string,
  reason: EraseReason,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [ticket] = await tx
      .select({ status: tickets.status, version: tickets.version, closedAt: tickets.closedAt })
      .from(tickets)
      .where(and(eq(tickets.id, ticketId), isNull(tickets.erasedAt)))
      .for('update');
    if (ticket === undefined) return false;
    await tx.delete(ticketMessages).where(eq(ticketMessages.ticketId, ticketId));
    await tx.delete(outbox).where(eq(outbox.ticketId, ticketId));
    await tx
      .update(tickets)
      .set({
        requesterName: null,
        phone: null,
        email: null,
        message: null,
        // Nobody can answer a request whose text is gone.
        status: 'closed',
        closedAt: ticket.closedAt ?? now,
        erasedAt: now,
        updatedAt: now,
        version: ticket.version + 1,
      })
      .where(eq(tickets.id, ticketId));
    await recordEvent({ db: tx, now }, { ticketId, kind: 'erased', detail: { reason } });
    return true;
  });
}

/** Erases the request with this number, in any spelling, because a person asked for it. */
export async function eraseByNumber(
  setting: Setting,
  typed: string,
): Promise<'erased' | 'erased-before' | 'not-found' | 'not-a-number'> {
  const parsed = parseTicketNumber(typed);
  if (!parsed.ok) return 'not-a-number';
  const [ticket] = await setting.db
    .select({ id: tickets.id })
    .from(tickets)
    .where(eq(tickets.number, parsed.number));
  if (ticket === undefined) return 'not-found';
  return (await eraseTicket(setting, ticket.id, 'asked')) ? 'erased' : 'erased-before';
}
