import { eq } from 'drizzle-orm';
import { newId } from '@/lib/db/new-id';
import { ticketMessages, tickets } from '@/lib/db/schema';
import { recordEvent } from './record-event';
import { maskSensitive } from './sensitive/sensitive-data';
import type { Setting } from './setting';
import { parseTicketNumber } from './ticket-number';

/** Adds a note that only the desk sees. It changes nothing a colleague could overwrite, so no version is asked for. */
export async function addNote(
  { db, now }: Setting,
  { number, operatorId, text }: { number: string; operatorId: string; text: string },
): Promise<{ ok: true } | { ok: false; reason: 'not-found' }> {
  const parsed = parseTicketNumber(number);
  if (!parsed.ok) return { ok: false, reason: 'not-found' };
  return db.transaction(async (tx) => {
    // Locked, so that an erasure at the same moment does not leave a note behind.
    const [ticket] = await tx
      .select({ id: tickets.id, erasedAt: tickets.erasedAt })
      .from(tickets)
      .where(eq(tickets.number, parsed.number))
      .for('update');
    if (ticket === undefined || ticket.erasedAt !== null) return { ok: false, reason: 'not-found' };
    await tx.insert(ticketMessages).values({
      id: newId(now),
      ticketId: ticket.id,
      author: 'operator',
      operatorId,
      body: maskSensitive(text),
      isInternal: true,
      createdAt: now,
    });
    await recordEvent({ db: tx, now }, { ticketId: ticket.id, kind: 'noted', operatorId });
    return { ok: true };
  });
}
