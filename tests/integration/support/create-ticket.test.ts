import { expect, test } from 'vitest';
import { ticketEvents, tickets } from '@/lib/db/schema';
import { closeTicket } from '@/lib/support/citizen-acts';
import { createTicket, findSentBefore } from '@/lib/support/create-ticket';
import { registerRequest } from '@/lib/support/register-request';
import { makeTicketNumber, parseTicketNumber } from '@/lib/support/ticket-number';
import { createTestDatabase } from '../../support/database';
import { TEST_SECRET as secret, ticketDraft } from '../../support/ticket-draft';

const now = new Date('2026-12-04T09:00:00Z');

test('a request is registered whole: number, deadline, priority with its reason, consent, first event', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const draft = ticketDraft({ answerWay: 'no-calls' });
  const receipt = await createTicket({ db, now }, draft, { secret });
  expect(parseTicketNumber(receipt.number)).toEqual({ ok: true, number: receipt.number });
  const [stored] = await db.select().from(tickets);
  expect(stored).toMatchObject({
    number: receipt.number,
    status: 'new',
    priority: 'high',
    priorityReason: 'cannot-phone',
    answerBy: 'site',
    cannotCall: true,
    requesterName: draft.name,
    message: draft.message,
    consentAt: now,
    createdAt: now,
    deadlineAt: new Date('2026-12-05T09:00:00Z'),
    version: 1,
  });
  expect(stored?.consentVersion).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(JSON.stringify(stored)).not.toContain(receipt.accessCode);
  expect(JSON.stringify(stored)).not.toContain(draft.idempotencyKey);
  expect(await db.select().from(ticketEvents)).toMatchObject([
    { ticketId: stored?.id, at: now, actor: 'requester', kind: 'created' },
  ]);
});

test('ten parallel sends, and one a day later, give one request and one receipt', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const draft = ticketDraft();
  const sends = Array.from({ length: 10 }, () => createTicket({ db, now }, draft, { secret }));
  const receipts = await Promise.all(sends);
  const later = new Date(now.getTime() + 24 * 3_600_000);
  receipts.push(await createTicket({ db, now: later }, draft, { secret }));
  expect(new Set(receipts.map(({ number }) => number)).size).toBe(1);
  expect(new Set(receipts.map(({ accessCode }) => accessCode)).size).toBe(1);
  expect(receipts.filter(({ isNew }) => isNew)).toHaveLength(1);
  expect(await db.$count(tickets)).toBe(1);
  expect(await db.$count(ticketEvents)).toBe(1);
  const number = receipts[0]?.number;
  expect(await findSentBefore({ db, now }, draft)).toEqual({ number, isSame: true });
  expect(await findSentBefore({ db, now }, ticketDraft())).toBeUndefined();
});

test.each([
  ['the story', { message: 'Другой вопрос.' }, false],
  ['the phone', { answerWay: 'phone', phone: '+79161234567' }, false],
  ['the way of answering', { answerWay: 'no-calls' }, false],
  ['the card that is hidden in any case', { message: 'Карта 2200 1234 5678 9019' }, true],
] as const)('a form that comes back with a change is known: %s', async (_what, change, isSame) => {
  await using database = await createTestDatabase();
  const { db } = database;
  const draft = ticketDraft(isSame ? { message: 'Карта 2200123456789019' } : {});
  const sender = { address: '192.0.2.1', secret };
  const first = await registerRequest({ db, now }, draft, sender);
  if (!first.ok) return expect.fail(first.reason);
  const { number } = first.receipt;
  const second = await registerRequest({ db, now }, { ...draft, ...change }, sender);
  expect(second).toMatchObject(
    isSame ? { ok: true, receipt: { number } } : { ok: false, reason: 'changed', number },
  );
  expect(await db.$count(tickets)).toBe(1);
});

test('a new form with the words of the request that a browser holds is that request, unless it was closed or says more', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const sender = { address: '192.0.2.1', secret };
  const first = await registerRequest({ db, now }, ticketDraft(), sender);
  if (!first.ok) return expect.fail(first.reason);
  const { number, accessCode } = first.receipt;
  const again = async (change: { message?: string } = {}) =>
    registerRequest({ db, now }, ticketDraft(change), { ...sender, held: first.receipt });
  expect(await again()).toEqual({ ok: true, receipt: { number, accessCode, isNew: false } });
  expect(await again({ message: 'Другой вопрос.' })).toMatchObject({ receipt: { isNew: true } });
  // Whoever holds nothing gets nothing of somebody else's: two people may write the same words.
  expect(await registerRequest({ db, now }, ticketDraft(), sender)).toMatchObject({
    receipt: { isNew: true },
  });
  await closeTicket({ db, now }, number);
  expect(await again()).toMatchObject({ receipt: { isNew: true } });
  expect(await db.$count(tickets)).toBe(4);
});

test('a number that is taken is drawn again, and no number at all is a fault that leaves nothing', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const [taken, free] = [makeTicketNumber(() => 12_345_678), makeTicketNumber(() => 23_456_789)];
  await createTicket({ db, now }, ticketDraft(), { secret, makeNumber: () => taken });
  const drawn = [taken, taken, free];
  const second = await createTicket({ db, now }, ticketDraft(), {
    secret,
    makeNumber: () => drawn.shift() ?? taken,
  });
  expect(second.number).toBe(free);
  const third = createTicket({ db, now }, ticketDraft(), { secret, makeNumber: () => taken });
  await expect(third).rejects.toThrow('no free number');
  expect(await db.$count(tickets)).toBe(2);
  expect(await db.$count(ticketEvents)).toBe(2);
});

test('cards, codes and passwords never reach the store, and hostile text reaches it as text', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const hostile = "'; DROP TABLE tickets; -- <script>alert(1)</script> 😀 {{7*7}} %s \\";
  await createTicket(
    { db, now },
    ticketDraft({
      name: hostile,
      message: `${hostile} карта 2200 1234 5678 9019, код 482911`,
      answerWay: 'email',
      email: "o'brien@example.com",
    }),
    { secret },
  );
  const [stored] = await db.select().from(tickets);
  expect(stored?.requesterName).toBe(hostile);
  expect(stored?.message).toBe(`${hostile} карта [номер карты скрыт], код [код скрыт]`);
  expect(stored?.email).toBe("o'brien@example.com");
});
