import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { eq } from 'drizzle-orm';
import { newId } from '@/lib/db/new-id';
import { ticketEvents, tickets } from '@/lib/db/schema';
import { hashAccessCode, makeAccessCode } from './access-code';
import { CONSENT_VERSION } from './consent';
import type { RequestValues } from './request-form';
import { maskSensitive } from './sensitive/sensitive-data';
import type { Setting } from './setting';
import { deadlineOf, rankRequest } from './ticket';
import { makeTicketNumber, type TicketNumber } from './ticket-number';

/** A checked form and the key by which a second sending of it is known. */
export type TicketDraft = RequestValues & { idempotencyKey: string };

/** What the citizen is told of a registered request; the same for every sending of one form. */
export type Receipt = { number: TicketNumber; accessCode: string; isNew: boolean };

type Making = {
  /** Secret behind the access codes. */
  secret: Buffer;
  makeNumber?: () => TicketNumber;
};

// Two of ninety million numbers meet about once in nine thousand requests; five in a row never do.
const MOST_TRIES = 5;

/**
 * Registers a request in one transaction: number, access code, priority with its reason, deadline, first event. The same
 * idempotency key gives the same request, however often and in parallel it comes (requests.md 2). What should not be kept
 * is masked whatever the citizen chose. Throws when the store fails; then nothing is registered.
 */
export async function createTicket(
  setting: Setting,
  draft: TicketDraft,
  { secret, makeNumber = makeTicketNumber }: Making,
): Promise<Receipt> {
  const accessCode = makeAccessCode(secret, draft.idempotencyKey);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const number = makeNumber();
    const accessHash = hashAccessCode(secret, number, accessCode);
    const isNew = await insertTicket(setting, draft, { number, accessHash });
    if (isNew) return { number, accessCode, isNew };
    const first = await findSentBefore(setting, draft);
    if (first !== undefined) return { number: first.number, accessCode, isNew: false };
  }
  throw new Error(`no free number in ${MOST_TRIES} tries`);
}

/**
 * The request that was made with the key of this draft, undefined when there is none; `isSame` unless the citizen has written
 * something else since. Of one that was erased nobody can tell, so it counts as the same.
 */
export async function findSentBefore(
  { db }: Setting,
  draft: TicketDraft,
): Promise<{ number: TicketNumber; isSame: boolean } | undefined> {
  const [first] = await db
    .select()
    .from(tickets)
    .where(eq(tickets.idempotencyKey, storedKey(draft.idempotencyKey)));
  if (first === undefined) return undefined;
  return { number: first.number, isSame: first.erasedAt !== null || tellsTheSame(first, draft) };
}

/** Whether the request with this number tells what the draft does, and has not been closed. */
export async function isToldAlready(
  { db }: Setting,
  number: TicketNumber,
  draft: TicketDraft,
): Promise<boolean> {
  const [held] = await db.select().from(tickets).where(eq(tickets.number, number));
  return held !== undefined && held.status !== 'closed' && tellsTheSame(held, draft);
}

function tellsTheSame(ticket: typeof tickets.$inferSelect, draft: TicketDraft): boolean {
  const { topicId, message, requesterName, answerBy, cannotCall, phone, email } = ticket;
  const stored = { topicId, message, requesterName, answerBy, cannotCall, phone, email };
  return isDeepStrictEqual(stored, whatIsTold(draft));
}

/** What a citizen tells, as it is stored. */
function whatIsTold({ topic, name, message, answerWay, phone, email }: TicketDraft) {
  return {
    topicId: topic,
    message: maskSensitive(message),
    requesterName: maskSensitive(name),
    answerBy: answerWay === 'no-calls' ? ('site' as const) : answerWay,
    cannotCall: answerWay === 'no-calls',
    phone: phone ?? null,
    email: email ?? null,
  };
}

/** Returns false when the number or the key is taken: a send that runs beside this one is waited for. */
async function insertTicket(
  { db, now }: Setting,
  draft: TicketDraft,
  { number, accessHash }: { number: TicketNumber; accessHash: string },
): Promise<boolean> {
  const told = whatIsTold(draft);
  const { topicId, message } = told;
  const { priority, reason } = rankRequest({ topicId, message, answerWay: draft.answerWay });
  return db.transaction(async (tx) => {
    const id = newId(now);
    const [inserted] = await tx
      .insert(tickets)
      .values({
        ...told,
        id,
        number,
        accessHash,
        idempotencyKey: storedKey(draft.idempotencyKey),
        status: 'new',
        priority,
        priorityReason: reason,
        consentVersion: CONSENT_VERSION,
        consentAt: now,
        version: 1,
        createdAt: now,
        updatedAt: now,
        deadlineAt: deadlineOf(now),
      })
      .onConflictDoNothing()
      .returning({ id: tickets.id });
    if (inserted === undefined) return false;
    await tx.insert(ticketEvents).values({
      id: newId(now),
      ticketId: id,
      at: now,
      actor: 'requester',
      kind: 'created',
      detail: { priority, reason },
    });
    return true;
  });
}

/** The access code follows from the key itself, so the store holds only its hash. */
function storedKey(idempotencyKey: string): string {
  return createHash('sha256').update(idempotencyKey).digest('base64url');
}
