import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Db } from '@/lib/db/db';
import { outbox, ticketEvents, tickets } from '@/lib/db/schema';
import { addNote } from '@/lib/support/add-note';
import { answerTicket } from '@/lib/support/answer-ticket';
import { handOverTicket, takeTicket } from '@/lib/support/assign-ticket';
import { changePriority, changeStatus } from '@/lib/support/change-status';
import { addMessage } from '@/lib/support/citizen-acts';
import { findDeskTicket } from '@/lib/support/find-desk-ticket';
import { showContact } from '@/lib/support/show-contact';
import { makeOperator, makeTicket } from '@/tests/support/builders';
import { createTestDatabase } from '@/tests/support/database';

const NOW = new Date('2026-12-04T12:00:00+03:00');
const LATER = new Date(NOW.getTime() + 60_000);
const BASE = { version: 1, nextStatus: 'pending', mailFrom: undefined } as const;

async function kindsOf(db: Db, ticketId: string): Promise<string[]> {
  const events = await db.select().from(ticketEvents).where(eq(ticketEvents.ticketId, ticketId));
  return events.map(({ kind }) => kind);
}

test('an answer is in the conversation, the state, the history and the charge of who gave it', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const anna = await makeOperator(db, NOW, 'Анна Кузнецова');
  const { number } = await makeTicket(db, NOW);
  const answer = { ...BASE, number, operatorId: anna.id, text: 'Проверьте папку «Спам».' };
  expect(await answerTicket({ db, now: LATER }, answer)).toEqual({ ok: true });
  const ticket = await findDeskTicket({ db, now: LATER }, { number, operatorId: anna.id });
  expect(ticket).toMatchObject({
    status: 'pending',
    version: 2,
    answeredAt: LATER,
    assignee: { id: anna.id, name: 'Анна Кузнецова' },
  });
  expect(ticket?.messages.map(({ author, text }) => [author, text])).toEqual([
    ['requester', 'Не приходит письмо с подтверждением.'],
    ['operator', 'Проверьте папку «Спам».'],
  ]);
  expect(ticket?.events.map(({ kind, operatorName }) => [kind, operatorName])).toEqual([
    ['answered', 'Анна Кузнецова'],
  ]);
});

test('of two operators who answer at once the second is told who was first, and overwrites nothing', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const [anna, boris] = [await makeOperator(db, NOW, 'Анна'), await makeOperator(db, NOW, 'Борис')];
  const { id, number } = await makeTicket(db, NOW);
  const answers = [anna, boris].map((operator) =>
    answerTicket(
      { db, now: LATER },
      { ...BASE, number, operatorId: operator.id, text: `Отвечает ${operator.name}.` },
    ),
  );
  const results = await Promise.all(answers);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  const winner = results[0]?.ok ? anna : boris;
  expect(results.find(({ ok }) => !ok)).toEqual({
    ok: false,
    reason: 'conflict',
    version: 2,
    latest: { operatorName: winner.name, kind: 'answered', at: LATER },
  });
  expect(await kindsOf(db, id)).toEqual(['answered']);
  // Having seen it, the second may add their own.
  const loser = winner === anna ? boris : anna;
  const again = { ...BASE, version: 2, number, operatorId: loser.id, text: 'И ещё.' };
  expect(await answerTicket({ db, now: LATER }, again)).toEqual({ ok: true });
});

test('a card number in an answer is masked before it is stored', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const anna = await makeOperator(db, NOW, 'Анна');
  const { number } = await makeTicket(db, NOW);
  const text = 'Ваша карта 4111 1111 1111 1111 привязана.';
  await answerTicket({ db, now: LATER }, { ...BASE, number, operatorId: anna.id, text });
  await addNote({ db, now: LATER }, { number, operatorId: anna.id, text });
  const ticket = await findDeskTicket({ db, now: LATER }, { number, operatorId: anna.id });
  const stored = ticket?.messages.map((message) => message.text).join('\n') ?? '';
  expect(stored).toContain('привязана');
  expect(stored).not.toContain('1111');
});

test('a letter goes into the outbox with the answer, only for who asked for one and where mail is set up', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const anna = await makeOperator(db, NOW, 'Анна');
  const byMail = { answerBy: 'email', email: 'maria@example.ru' } as const;
  const [mailed, unset, phoned] = [
    await makeTicket(db, NOW, byMail),
    await makeTicket(db, NOW, byMail),
    await makeTicket(db, NOW, { answerBy: 'phone', phone: '+79990000000' }),
  ];
  const answer = (number: string, mailFrom: string | undefined) =>
    answerTicket(
      { db, now: LATER },
      { ...BASE, number, operatorId: anna.id, text: 'Готово.', mailFrom },
    );
  await answer(mailed.number, 'help@example.ru');
  await answer(unset.number, undefined);
  await answer(phoned.number, 'help@example.ru');
  const letters = await db.select().from(outbox);
  expect(letters.map(({ ticketId, kind }) => [ticketId, kind])).toEqual([[mailed.id, 'answer']]);
  expect(JSON.stringify(letters)).not.toContain('maria@');
});

test('acts go only where they are allowed, and each is recorded once', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const setting = { db, now: LATER };
  const [anna, boris] = [await makeOperator(db, NOW, 'Анна'), await makeOperator(db, NOW, 'Борис')];
  const gone = await makeOperator(db, NOW, 'Вера', { disabledAt: NOW });
  const { id, number } = await makeTicket(db, NOW);
  const seen = (version: number) => ({ number, version, operatorId: anna.id });
  const refused = { ok: false, reason: 'not-allowed' };
  expect(await takeTicket(setting, seen(1))).toEqual({ ok: true });
  expect(await takeTicket(setting, seen(2))).toEqual(refused);
  expect(await handOverTicket(setting, { ...seen(2), toOperatorId: gone.id })).toEqual(refused);
  expect(await handOverTicket(setting, { ...seen(2), toOperatorId: boris.id })).toEqual({
    ok: true,
  });
  expect(await changePriority(setting, { ...seen(3), priority: 'urgent' })).toEqual({ ok: true });
  expect(await changeStatus(setting, { ...seen(4), status: 'new' })).toEqual(refused);
  expect(await changeStatus(setting, { ...seen(4), status: 'resolved' })).toEqual({ ok: true });
  expect(await changeStatus(setting, { ...seen(4), status: 'open' })).toMatchObject({
    reason: 'conflict',
  });
  expect(await changeStatus(setting, { ...seen(5), status: 'open' })).toEqual({ ok: true });
  expect(await kindsOf(db, id)).toEqual([
    ...['taken', 'handed-over', 'priority-changed', 'status-changed', 'status-changed'],
  ]);
  const ticket = await findDeskTicket(setting, { number, operatorId: anna.id });
  expect(ticket).toMatchObject({ status: 'open', priority: 'urgent', assignee: boris });
  expect(ticket?.events.at(-2)?.detail).toEqual({ to: 'Борис' });
});

test('a contact stays hidden until it is asked for, for that operator only, and not for ever', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const [anna, boris] = [await makeOperator(db, NOW, 'Анна'), await makeOperator(db, NOW, 'Борис')];
  const { number } = await makeTicket(db, NOW, { answerBy: 'phone', phone: '+79990000000' });
  const contactFor = async (operatorId: string, now: Date) =>
    (await findDeskTicket({ db, now }, { number, operatorId }))?.contact;
  expect(await contactFor(anna.id, NOW)).toBe('hidden');
  await showContact({ db, now: NOW }, { number, operatorId: anna.id });
  expect(await contactFor(anna.id, LATER)).toEqual({ phone: '+79990000000', email: undefined });
  expect(await contactFor(boris.id, LATER)).toBe('hidden');
  expect(await contactFor(anna.id, new Date(NOW.getTime() + 31 * 60_000))).toBe('hidden');
  const ticket = await findDeskTicket({ db, now: LATER }, { number, operatorId: boris.id });
  expect(ticket?.events.map(({ kind }) => kind)).toEqual(['contact-shown']);
});

test('SQL in every field is only text', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const setting = { db, now: LATER };
  const anna = await makeOperator(db, NOW, 'Анна');
  const { number } = await makeTicket(db, NOW);
  const sql = "'); drop table tickets; -- \\ $1 ; select '";
  const operatorId = anna.id;
  expect(await findDeskTicket(setting, { number: sql, operatorId })).toBeUndefined();
  await addNote(setting, { number, operatorId, text: sql });
  await answerTicket(setting, { ...BASE, number, operatorId, text: sql });
  const ticket = await findDeskTicket(setting, { number, operatorId });
  expect(ticket?.messages.slice(1).map(({ text }) => text)).toEqual([sql, sql]);
  expect(await db.select().from(tickets)).toHaveLength(1);
});

test('a citizen who writes on after an answer waits a day anew, and an answer to the old state is refused', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const anna = await makeOperator(db, NOW, 'Анна');
  const { number } = await makeTicket(db, NOW);
  const answer = { ...BASE, number, operatorId: anna.id, text: 'Проверьте «Спам».' };
  await answerTicket({ db, now: LATER }, answer);
  const now = new Date(NOW.getTime() + 3 * 24 * 3_600_000);
  const added = { text: 'Не помогло.', idempotencyKey: 'a key' };
  expect(await addMessage({ db, now }, number, added)).toBe('done');
  const ticket = await findDeskTicket({ db, now }, { number, operatorId: anna.id });
  expect(ticket).toMatchObject({ status: 'open', version: 3 });
  expect(ticket?.deadlineAt).toEqual(new Date(now.getTime() + 24 * 3_600_000));
  expect(await answerTicket({ db, now }, { ...answer, version: 2 })).toMatchObject({
    reason: 'conflict',
    latest: { operatorName: undefined, kind: 'requester-wrote' },
  });
});
