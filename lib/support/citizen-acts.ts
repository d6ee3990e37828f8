import { createHash } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import type { Db } from '@/lib/db/db';
import { newId } from '@/lib/db/new-id';
import { ticketEvents, ticketMessages, tickets } from '@/lib/db/schema';
import { maskSensitive } from './sensitive/sensitive-data';
import type { Setting } from './setting';
import { deadlineOf } from './ticket';
import type { TicketNumber } from './ticket-number';
import { canChangeStatus, statusAfterCitizenWrote } from './ticket-status';

/** What a citizen did to the own request; `gone` when it takes nothing more: withdrawn, erased or never there. */
export type ActOutcome = 'done' | 'gone';

type Ticket = typeof tickets.$inferSelect;

/**
 * Adds the citizen's words to the conversation, masked, and opens a request that was answered, solved or closed again. The
 * same key adds once, however often the form is sent.
 */
export async function addMessage(
  setting: Setting,
  number: TicketNumber,
  { text, idempotencyKey }: { text: string; idempotencyKey: string },
): Promise<ActOutcome> {
  const { now } = setting;
  return actOn(setting, number, async (tx, ticket) => {
    const [added] = await tx
      .insert(ticketMessages)
      .values({
        id: idOf(idempotencyKey),
        ticketId: ticket.id,
        author: 'requester',
        body: maskSensitive(text),
        isInternal: false,
        createdAt: now,
      })
      .onConflictDoNothing()
      .returning({ id: ticketMessages.id });
    if (added === undefined) return;
    const status = statusAfterCitizenWrote(ticket.status);
    const isReopened = ticket.resolvedAt !== null || ticket.closedAt !== null;
    await update(tx, ticket, now, {
      status,
      resolvedAt: null,
      closedAt: null,
      // What was answered and is open again has a day of its own; what still waits keeps the promised one.
      deadlineAt: status === ticket.status ? ticket.deadlineAt : deadlineOf(now),
    });
    await record(tx, ticket, now, isReopened ? 'reopened' : 'requester-wrote');
  });
}

/** Closes the request for the citizen, who needs no answer any more. A closed one stays as it is. */
export async function closeTicket(setting: Setting, number: TicketNumber): Promise<ActOutcome> {
  const { now } = setting;
  return actOn(setting, number, async (tx, ticket) => {
    if (!canChangeStatus(ticket.status, 'closed')) return;
    await update(tx, ticket, now, { status: 'closed', closedAt: now });
    await record(tx, ticket, now, 'closed');
  });
}

/**
 * Takes back the consent to keep the citizen's data: the request is closed now, and its text and contact are erased within
 * a day by the job of retention (requests.md 18, accessibility.md 89).
 */
export async function withdrawConsent(setting: Setting, number: TicketNumber): Promise<ActOutcome> {
  const { now } = setting;
  return actOn(setting, number, async (tx, ticket) => {
    await update(tx, ticket, now, {
      consentWithdrawnAt: now,
      status: 'closed',
      closedAt: ticket.closedAt ?? now,
    });
    await record(tx, ticket, now, 'consent-withdrawn');
  });
}

/** Runs one act on a request that is locked meanwhile, so that it never meets an operator's half-way. */
async function actOn(
  { db }: Setting,
  number: TicketNumber,
  act: (tx: Db, ticket: Ticket) => Promise<void>,
): Promise<ActOutcome> {
  return db.transaction(async (tx) => {
    const [ticket] = await tx
      .select()
      .from(tickets)
      .where(eq(tickets.number, number))
      .for('update');
    const takesMore = ticket !== undefined && !ticket.consentWithdrawnAt && !ticket.erasedAt;
    if (!takesMore) return 'gone';
    await act(tx, ticket);
    return 'done';
  });
}

async function update(
  tx: Db,
  ticket: Ticket,
  now: Date,
  changes: Partial<typeof tickets.$inferInsert>,
): Promise<void> {
  await tx
    .update(tickets)
    .set({ ...changes, updatedAt: now, version: sql`${tickets.version} + 1` })
    .where(eq(tickets.id, ticket.id));
}

async function record(tx: Db, ticket: Ticket, now: Date, kind: string): Promise<void> {
  const event = { id: newId(now), ticketId: ticket.id, at: now, actor: 'requester' as const, kind };
  await tx.insert(ticketEvents).values({ ...event, detail: {} });
}

/** A row id that follows from the key, so that the store itself refuses the second copy. */
function idOf(idempotencyKey: string): string {
  const hex = createHash('sha256').update(`message ${idempotencyKey}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
