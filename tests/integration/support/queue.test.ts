import { expect, test } from 'vitest';
import { countQueue } from '@/lib/support/count-queue';
import { findNextRequest, listQueue, QUEUE_PAGE } from '@/lib/support/list-queue';
import type { QueueFilter } from '@/lib/support/queue-filter';
import { makeOperator, makeTicket } from '@/tests/support/builders';
import { createTestDatabase } from '@/tests/support/database';

const NOW = new Date('2026-12-04T12:00:00+03:00');
const WAITING: QueueFilter = { view: 'waiting', isMine: false };
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);

test('the most overdue request comes first, then the nearest deadline, whatever its priority', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const anna = await makeOperator(db, NOW, 'Анна');
  const fresh = await makeTicket(db, hoursAgo(1), { priority: 'urgent' });
  const late = await makeTicket(db, hoursAgo(25));
  const latest = await makeTicket(db, hoursAgo(50), { status: 'open', priority: 'low' });
  const near = await makeTicket(db, hoursAgo(23), { assigneeId: anna.id });
  await makeTicket(db, hoursAgo(60), { status: 'resolved' });
  const answer = await listQueue({ db, now: NOW }, { filter: WAITING, operatorId: anna.id });
  expect(answer.rows.map(({ number }) => number)).toEqual(
    [latest, late, near, fresh].map(({ number }) => number),
  );
  expect(answer.next).toBeUndefined();
  expect(answer.rows[2]?.assigneeName).toBe('Анна');
});

test('the next request to read is the first that waits, but for those in the charge of others', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const [anna, boris] = [await makeOperator(db, NOW, 'Анна'), await makeOperator(db, NOW, 'Борис')];
  expect(await findNextRequest({ db, now: NOW }, anna)).toBeUndefined();
  await makeTicket(db, hoursAgo(30), { status: 'pending' });
  const ofBoris = await makeTicket(db, hoursAgo(25), { assigneeId: boris.id });
  const free = await makeTicket(db, hoursAgo(2));
  const setting = { db, now: NOW };
  expect((await findNextRequest(setting, anna))?.number).toBe(free.number);
  expect((await findNextRequest(setting, boris))?.number).toBe(ofBoris.number);
});

test('filters narrow the queue, and nothing else', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const anna = await makeOperator(db, NOW, 'Анна');
  await makeTicket(db, hoursAgo(1), { topicId: 'technical', priority: 'high' });
  await makeTicket(db, hoursAgo(2), { topicId: 'technical', assigneeId: anna.id });
  await makeTicket(db, hoursAgo(3), { status: 'pending' });
  await makeTicket(db, hoursAgo(4), { status: 'closed' });
  const count = async (filter: Partial<QueueFilter>) => {
    const found = await listQueue(
      { db, now: NOW },
      { filter: { ...WAITING, ...filter }, operatorId: anna.id },
    );
    return found.rows.length;
  };
  expect(await count({})).toBe(2);
  expect(await count({ topicId: 'technical', priority: 'high' })).toBe(1);
  expect(await count({ topicId: 'documents' })).toBe(0);
  expect(await count({ isMine: true })).toBe(1);
  expect(await count({ view: 'pending' })).toBe(1);
  expect(await count({ view: 'done' })).toBe(1);
  expect(await count({ view: 'all' })).toBe(4);
});

test('page after page shows every request once, also when requests come and go between', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const anna = await makeOperator(db, NOW, 'Анна');
  const made = [];
  for (let place = 0; place < QUEUE_PAGE * 2 + 7; place += 1) {
    // Several share an instant, so that only the id tells them apart.
    made.push(await makeTicket(db, hoursAgo(Math.floor(place / 5))));
  }
  const seen: string[] = [];
  let after: Awaited<ReturnType<typeof listQueue>>['next'];
  do {
    const page = await listQueue({ db, now: NOW }, { filter: WAITING, after, operatorId: anna.id });
    seen.push(...page.rows.map(({ number }) => number));
    // Behind the reader's place: it must not push anything onto a page that was read.
    await makeTicket(db, hoursAgo(1_000));
    after = page.next;
  } while (after !== undefined);
  expect(seen).toHaveLength(made.length);
  expect(new Set(seen)).toEqual(new Set(made.map(({ number }) => number)));
});

test('the counts tell how full the queue is and what is due next', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const anna = await makeOperator(db, NOW, 'Анна');
  const setting = { db, now: NOW };
  expect(await countQueue(setting, anna.id)).toEqual({
    waiting: 0,
    overdue: 0,
    pending: 0,
    mine: 0,
    next: undefined,
  });
  await makeTicket(db, hoursAgo(25));
  await makeTicket(db, hoursAgo(24));
  const next = await makeTicket(db, hoursAgo(23), { assigneeId: anna.id });
  await makeTicket(db, hoursAgo(1), { status: 'open' });
  await makeTicket(db, hoursAgo(30), { status: 'pending' });
  expect(await countQueue(setting, anna.id)).toEqual({
    waiting: 4,
    overdue: 2,
    pending: 1,
    mine: 1,
    next: { number: next.number, deadlineAt: next.deadlineAt },
  });
});
