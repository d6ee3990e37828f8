import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Db } from '@/lib/db/db';
import { newId } from '@/lib/db/new-id';
import {
  jobRuns,
  operatorSessions,
  rateLimits,
  ticketEvents,
  ticketMessages,
  tickets,
} from '@/lib/db/schema';
import { countAttempt } from '@/lib/support/count-attempt';
import { eraseByNumber } from '@/lib/support/erase-ticket';
import { listFigureRows } from '@/lib/support/list-figure-rows';
import { findLastRun, recordRun } from '@/lib/support/record-run';
import { openSession } from '@/lib/support/sessions';
import { sweepDeadlines } from '@/lib/support/sweep-deadlines';
import { sweepLeftovers } from '@/lib/support/sweep-leftovers';
import { sweepRetention } from '@/lib/support/sweep-retention';
import { makeOperator, makeTicket } from '@/tests/support/builders';
import { createTestDatabase } from '@/tests/support/database';

const NOW = new Date('2026-12-04T12:00:00+03:00');
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);
const PERSONAL = { phone: '+79990000000', email: 'maria@example.ru' };

async function kindsOf(db: Db, ticketId: string): Promise<string[]> {
  const events = await db.select().from(ticketEvents).where(eq(ticketEvents.ticketId, ticketId));
  return events.map(({ kind }) => kind);
}

test('a deadline is warned of two hours before and marked when it passes, once each', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const { id } = await makeTicket(db, NOW);
  const answered = await makeTicket(db, NOW, { status: 'pending', firstAnsweredAt: NOW });
  expect(await sweepDeadlines({ db, now: later(21) })).toEqual({ warned: 0, breached: 0 });
  expect(await sweepDeadlines({ db, now: later(22) })).toEqual({ warned: 1, breached: 0 });
  expect(await sweepDeadlines({ db, now: later(23) })).toEqual({ warned: 0, breached: 0 });
  const both = await Promise.all([
    sweepDeadlines({ db, now: later(24) }),
    sweepDeadlines({ db, now: later(24) }),
  ]);
  expect(both.map(({ breached }) => breached).sort()).toEqual([0, 1]);
  expect(await sweepDeadlines({ db, now: later(48) })).toEqual({ warned: 0, breached: 0 });
  expect(await kindsOf(db, id)).toEqual(['deadline-near', 'deadline-passed']);
  expect(await kindsOf(db, answered.id)).toEqual([]);
});

test('a settled request is erased when its days are over: nothing personal stays, the statistics do', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const settled = { status: 'resolved', resolvedAt: NOW, firstAnsweredAt: NOW } as const;
  const { id, number } = await makeTicket(db, NOW, { ...settled, ...PERSONAL });
  const open = await makeTicket(db, NOW, { ...PERSONAL, status: 'open' });
  await db.insert(ticketMessages).values({
    id: newId(NOW),
    ticketId: id,
    author: 'requester',
    body: 'Мой адрес: Москва, Тверская, 1',
    isInternal: false,
    createdAt: NOW,
  });
  expect(await sweepRetention({ db, now: later(180 * 24 - 1) }, 180)).toEqual({
    retention: 0,
    withdrawn: 0,
  });
  const now = later(180 * 24);
  expect(await sweepRetention({ db, now }, 180)).toEqual({ retention: 1, withdrawn: 0 });
  expect(await sweepRetention({ db, now }, 180)).toEqual({ retention: 0, withdrawn: 0 });

  const [erased] = await db.select().from(tickets).where(eq(tickets.id, id));
  expect(erased).toMatchObject({
    number,
    topicId: 'registration',
    firstAnsweredAt: NOW,
    status: 'closed',
    erasedAt: now,
  });
  expect(JSON.stringify(erased)).not.toMatch(/Мария|maria|7999|письмо/);
  expect(await db.select().from(ticketMessages)).toEqual([]);
  expect(await kindsOf(db, id)).toEqual(['erased']);
  const [kept] = await db.select().from(tickets).where(eq(tickets.id, open.id));
  expect(kept?.phone).toBe(PERSONAL.phone);
  expect(await listFigureRows({ db, now }, NOW)).toHaveLength(2);
});

test('withdrawn consent is obeyed at the next round, whatever the state', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const { id } = await makeTicket(db, NOW, { ...PERSONAL, consentWithdrawnAt: NOW });
  const both = await Promise.all([
    sweepRetention({ db, now: later(1) }, 180),
    sweepRetention({ db, now: later(1) }, 180),
  ]);
  expect(both.map(({ withdrawn }) => withdrawn).sort()).toEqual([0, 1]);
  const [erased] = await db.select().from(tickets).where(eq(tickets.id, id));
  expect(erased).toMatchObject({ requesterName: null, phone: null, email: null, message: null });
});

test('one person’s request is erased by its number, in any spelling', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const { number } = await makeTicket(db, NOW, PERSONAL);
  const setting = { db, now: later(1) };
  const spaced = (number.match(/../g) ?? []).join(' ');
  expect(await eraseByNumber(setting, spaced)).toBe('erased');
  expect(await eraseByNumber(setting, number)).toBe('erased-before');
  expect(await eraseByNumber(setting, "' or 1=1")).toBe('not-a-number');
});

test('what has served its time is tidied, what has not stays', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const anna = await makeOperator(db, NOW, 'Анна');
  await openSession({ db, now: NOW }, anna.id);
  await openSession({ db, now: later(6) }, anna.id);
  await countAttempt({ db, now: NOW }, 'old', { most: 5, windowMinutes: 15 });
  await countAttempt({ db, now: later(12) }, 'new', { most: 5, windowMinutes: 15 });
  await sweepLeftovers({ db, now: later(12) });
  expect(await db.select().from(operatorSessions)).toHaveLength(1);
  expect(await db.select().from(rateLimits)).toHaveLength(1);
});

test('each run is kept with what it did, and one that failed has no end', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const setting = { db, now: NOW };
  expect(await findLastRun(setting, 'retention')).toBeUndefined();
  await recordRun(setting, 'retention', async () => ({ retention: 3 }));
  const failing = recordRun(setting, 'retention', async () => {
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  const runs = await db.select().from(jobRuns);
  expect(runs.map(({ outcome }) => outcome)).toEqual([{ retention: 3 }, null]);
  expect(await findLastRun(setting, 'retention')).toEqual(NOW);
});
