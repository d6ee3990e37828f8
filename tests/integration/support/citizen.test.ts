import { asc, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Db } from '@/lib/db/db';
import { newId } from '@/lib/db/new-id';
import { ticketEvents, ticketMessages, tickets } from '@/lib/db/schema';
import { addMessage, closeTicket, withdrawConsent } from '@/lib/support/citizen-acts';
import { findCitizenView } from '@/lib/support/citizen-view';
import { createTicket } from '@/lib/support/create-ticket';
import { openRequest } from '@/lib/support/open-request';
import { limitAdding, limitSending } from '@/lib/support/submit-limits';
import { makeTicketNumber } from '@/lib/support/ticket-number';
import { createTestDatabase } from '../../support/database';
import { TEST_SECRET as secret, ticketDraft } from '../../support/ticket-draft';

const now = new Date('2026-12-04T09:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const address = '192.0.2.1';

const register = (db: Db) => createTicket({ db, now }, ticketDraft(), { secret });
const kindsOfEvents = async (db: Db) =>
  (await db.select().from(ticketEvents).orderBy(asc(ticketEvents.id))).map(({ kind }) => kind);

test('number and code open a request; a wrong code and an unknown number are the same answer', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const { number, accessCode: code } = await register(db);
  const setting = { db, now };
  expect(await openRequest(setting, { number, code, address }, secret)).toEqual({
    ok: true,
    number,
  });
  const wrong = await openRequest(setting, { number, code: 'КМ7Т3АХ9Р2СЕ', address }, secret);
  const unknown = await openRequest(setting, { number: makeTicketNumber(), code, address }, secret);
  expect(wrong).toEqual({ ok: false, reason: 'unknown' });
  expect(unknown).toEqual(wrong);
});

test('attempts are limited per number and per address, and the limit tells when to come back', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const { number, accessCode: code } = await register(db);
  const knock = (given: object, at = now) =>
    openRequest({ db, now: at }, { number, code: 'КМ7Т3АХ9Р2СЕ', address, ...given }, secret);
  for (let tries = 0; tries < 10; tries += 1) await knock({ address: `192.0.2.${tries}` });
  const limited = { ok: false, reason: 'limited', againAt: later(60) };
  expect(await knock({ code, address: '192.0.2.99' }, later(1))).toEqual(limited);
  expect(await knock({ code, address: '192.0.2.99' }, later(60))).toEqual({ ok: true, number });
  for (let tries = 0; tries < 30; tries += 1) await knock({ number: makeTicketNumber() });
  expect(await knock({ number: makeTicketNumber() })).toMatchObject({ reason: 'limited' });
});

test('what a citizen adds stands in the conversation once, masked, and opens a closed request again', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const { number } = await register(db);
  expect(await closeTicket({ db, now: later(1) }, number)).toBe('done');
  expect(await closeTicket({ db, now: later(1) }, number)).toBe('done');
  const addition = { text: 'Мой пароль: солнышко', idempotencyKey: 'one form' };
  const sends = Array.from({ length: 5 }, () =>
    addMessage({ db, now: later(2) }, number, addition),
  );
  expect(await Promise.all(sends)).toEqual(Array(5).fill('done'));
  const view = await findCitizenView({ db, now }, number);
  expect(view).toMatchObject({ status: 'open', isWithdrawn: false });
  expect(view?.messages.map(({ text }) => text)).toEqual([
    'Не приходит код, чтобы войти.',
    'Мой пароль: [пароль скрыт]',
  ]);
  expect(await kindsOfEvents(db)).toEqual(['created', 'closed', 'reopened']);
  const [stored] = await db.select().from(tickets);
  expect(stored).toMatchObject({ version: 3, closedAt: null, updatedAt: later(2) });
});

test('a note among operators is never shown to the citizen, an answer is', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const { number } = await register(db);
  const [ticket] = await db.select().from(tickets).where(eq(tickets.number, number));
  const reply = (body: string, isInternal: boolean, minutes: number) => ({
    id: newId(later(minutes)),
    ticketId: ticket?.id ?? '',
    author: 'operator' as const,
    body,
    isInternal,
    createdAt: later(minutes),
  });
  await db.insert(ticketMessages).values([reply('Заметка', true, 1), reply('Ответ', false, 2)]);
  const view = await findCitizenView({ db, now }, number);
  expect(view?.messages.map(({ author, text }) => [author, text])).toEqual([
    ['requester', 'Не приходит код, чтобы войти.'],
    ['operator', 'Ответ'],
  ]);
  expect(JSON.stringify(view)).not.toContain('Заметка');
  expect(await findCitizenView({ db, now }, makeTicketNumber())).toBeUndefined();
});

test('who takes the consent back closes the request, and nothing can be added any more', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const { number } = await register(db);
  expect(await withdrawConsent({ db, now: later(5) }, number)).toBe('done');
  expect(await withdrawConsent({ db, now: later(6) }, number)).toBe('gone');
  const addition = { text: 'Ещё слово', idempotencyKey: 'key' };
  expect(await addMessage({ db, now: later(7) }, number, addition)).toBe('gone');
  expect(await closeTicket({ db, now: later(7) }, number)).toBe('gone');
  expect(await closeTicket({ db, now }, makeTicketNumber())).toBe('gone');
  expect(await findCitizenView({ db, now }, number)).toMatchObject({
    status: 'closed',
    isWithdrawn: true,
    isErased: false,
  });
  const [stored] = await db.select().from(tickets);
  expect(stored).toMatchObject({ consentWithdrawnAt: later(5), closedAt: later(5) });
  expect(await kindsOfEvents(db)).toEqual(['created', 'consent-withdrawn']);
});

test('sending is limited per contact and per address, adding per request', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const setting = { db, now };
  const contact = '+79161234567';
  const send = (from: string, to?: string) => limitSending(setting, { address: from, contact: to });
  for (let tries = 0; tries < 5; tries += 1)
    expect(await send(`198.51.100.${tries}`, contact)).toBeUndefined();
  expect(await send('192.0.2.9', contact)).toEqual(later(24 * 60));
  for (let tries = 0; tries < 20; tries += 1) expect(await send(address)).toBeUndefined();
  expect(await send(address)).toEqual(later(60));
  const adds = Array.from({ length: 21 }, () => limitAdding(setting, '4820719305'));
  expect((await Promise.all(adds)).filter((limit) => limit !== undefined)).toEqual([later(60)]);
});
