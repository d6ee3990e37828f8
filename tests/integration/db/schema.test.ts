import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { newId } from '@/lib/db/new-id';
import { ticketEvents, tickets } from '@/lib/db/schema';
import { createTestDatabase } from '../../support/database';
import { ticketRow } from '../../support/ticket-row';

const now = new Date('2026-12-04T09:00:00.123Z');

test('a request comes back as it was stored, instants and absent fields alike', async () => {
  await using database = await createTestDatabase();
  const row = ticketRow(now, { email: 'maria@example.ru' });
  await database.db.insert(tickets).values(row);
  const [found] = await database.db.select().from(tickets).where(eq(tickets.number, row.number));
  expect(found).toEqual({
    phone: null,
    consentWithdrawnAt: null,
    assigneeId: null,
    warnedAt: null,
    breachedAt: null,
    firstAnsweredAt: null,
    resolvedAt: null,
    closedAt: null,
    erasedAt: null,
    ...row,
  });
});

test('two requests of one number or one form are never stored', async () => {
  await using database = await createTestDatabase();
  const first = ticketRow(now);
  await database.db.insert(tickets).values(first);
  for (const same of [{ number: first.number }, { idempotencyKey: first.idempotencyKey }]) {
    await expect(database.db.insert(tickets).values(ticketRow(now, same))).rejects.toThrow();
  }
  await expect(
    database.db.insert(tickets).values(ticketRow(now, { number: '12' })),
  ).rejects.toThrow();
  expect(await database.db.$count(tickets)).toBe(1);
});

test('history cannot be changed, removed or emptied', async () => {
  await using database = await createTestDatabase();
  const ticket = ticketRow(now);
  await database.db.insert(tickets).values(ticket);
  const event = {
    id: newId(now),
    ticketId: ticket.id,
    at: now,
    kind: 'created',
    detail: { by: 1 },
  };
  await database.db.insert(ticketEvents).values({ ...event, actor: 'requester' });
  await expect(database.db.update(ticketEvents).set({ kind: 'other' })).rejects.toThrow();
  await expect(database.db.delete(ticketEvents)).rejects.toThrow();
  await expect(database.db.execute(sql`truncate ticket_events`)).rejects.toThrow();
  expect(await database.db.select().from(ticketEvents)).toMatchObject([event]);
});

test('a transaction that fails leaves nothing', async () => {
  await using database = await createTestDatabase();
  const failing = database.db.transaction(async (tx) => {
    await tx.insert(tickets).values(ticketRow(now));
    throw new Error('on purpose');
  });
  await expect(failing).rejects.toThrow('on purpose');
  expect(await database.db.$count(tickets)).toBe(0);
});
