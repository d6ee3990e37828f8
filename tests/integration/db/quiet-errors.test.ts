import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { operators, tickets } from '@/lib/db/schema';
import { createTestDatabase } from '../../support/database';
import { ticketRow } from '../../support/ticket-row';

const now = new Date('2026-12-04T09:00:00Z');
const SECRET = 'МАРКЕР-7305192048';

async function failureOf(work: Promise<unknown>): Promise<Error> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error('it did not fail');
  return error;
}

test('a query that fails tells nothing of what a citizen wrote', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const row = ticketRow(now, { message: SECRET, email: SECRET, idempotencyKey: SECRET });
  await db.insert(tickets).values(row);
  const again = await failureOf(db.insert(tickets).values({ ...row, id: ticketRow(now).id }));
  const wrong = await failureOf(db.insert(tickets).values({ ...row, assigneeId: SECRET }));
  const missing = await failureOf(db.insert(tickets).values({ ...row, number: SECRET }));
  for (const error of [again, wrong, missing]) {
    expect(error.message).toContain('insert into "tickets"');
    expect(inspect(error, { depth: 9 })).not.toContain('МАРКЕР');
  }
  expect(again.cause).toMatchObject({ code: '23505' });
  expect(wrong.cause).toMatchObject({ code: '22P02' });
});

test('inside a transaction as well', async () => {
  await using database = await createTestDatabase();
  const work = database.db.transaction((tx) =>
    tx.insert(operators).values({
      id: SECRET,
      name: SECRET,
      displayName: SECRET,
      role: 'operator',
      passwordHash: SECRET,
      mustChangePassword: true,
      createdAt: now,
    }),
  );
  expect(inspect(await failureOf(work), { depth: 9 })).not.toContain('МАРКЕР');
});
