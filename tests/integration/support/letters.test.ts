import { eq } from 'drizzle-orm';
import { expect, onTestFinished, test } from 'vitest';
import type { Db } from '@/lib/db/db';
import { outbox, ticketEvents } from '@/lib/db/schema';
import { answerTicket } from '@/lib/support/answer-ticket';
import { deliverLetters } from '@/lib/support/deliver-letters';
import { eraseTicket } from '@/lib/support/erase-ticket';
import { listLetters, reviveLetters } from '@/lib/support/list-letters';
import { MOST_ATTEMPTS } from '@/lib/support/outbox-backoff';
import { claimMessages } from '@/lib/support/outbox-lease';
import { makeOperator, makeTicket } from '@/tests/support/builders';
import { createTestDatabase } from '@/tests/support/database';
import { startMailServer } from '@/tests/support/mail-server';

const NOW = new Date('2026-12-04T12:00:00+03:00');
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const FROM = 'help@example.ru';

/** Requests answered by e-mail, each with its letter in the outbox. */
async function answerByMail(db: Db, count: number): Promise<{ id: string }[]> {
  const anna = await makeOperator(db, NOW, 'Анна');
  const made: { id: string }[] = [];
  for (let place = 0; place < count; place += 1) {
    const ticket = await makeTicket(db, NOW, {
      answerBy: 'email',
      email: `citizen-${place}@example.ru`,
    });
    await answerTicket(
      { db, now: NOW },
      {
        number: ticket.number,
        version: 1,
        operatorId: anna.id,
        text: `Ответ номер ${place}.`,
        nextStatus: 'resolved',
        mailFrom: FROM,
      },
    );
    made.push({ id: ticket.id });
  }
  return made;
}

async function mailServer(options: Parameters<typeof startMailServer>[0] = {}) {
  const server = await startMailServer(options);
  onTestFinished(server.stop);
  const delivery = {
    mail: { smtpUrl: server.url, from: FROM },
    siteOrigin: 'https://help.example.ru',
    statusPath: '/request/status',
  };
  return { server, delivery };
}

async function kindsOf(db: Db, ticketId: string): Promise<string[]> {
  const events = await db.select().from(ticketEvents).where(eq(ticketEvents.ticketId, ticketId));
  return events.map(({ kind }) => kind);
}

test('an answer reaches its citizen once, and the history says so', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const [ticket] = await answerByMail(db, 1);
  const { server, delivery } = await mailServer();
  expect(await deliverLetters({ db, now: NOW }, delivery)).toMatchObject({ sent: 1 });
  expect(await deliverLetters({ db, now: later(60) }, delivery)).toMatchObject({ sent: 0 });
  expect(server.letters.map(({ to }) => to)).toEqual([['citizen-0@example.ru']]);
  expect(await kindsOf(db, ticket?.id ?? '')).toEqual(['answered', 'letter-sent']);
});

test('a worker that dies between sending and marking has its letter sent again, with the same Message-ID', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  await answerByMail(db, 1);
  const { server, delivery } = await mailServer();
  const dying = deliverLetters(
    { db, now: NOW },
    {
      ...delivery,
      send: async (mail, letter) => {
        const { sendMail } = await import('@/lib/support/send-mail');
        await sendMail(mail, letter);
        throw new Error('the process ended here');
      },
    },
  );
  await expect(dying).rejects.toThrow('the process ended here');
  expect(await deliverLetters({ db, now: later(1) }, delivery)).toMatchObject({ sent: 0 });
  expect(await deliverLetters({ db, now: later(6) }, delivery)).toMatchObject({ sent: 1 });
  const ids = server.letters.map(({ raw }) => /^Message-ID: (\S+)/m.exec(raw)?.[1]);
  expect(ids).toHaveLength(2);
  expect(ids[0]).toBeDefined();
  expect(ids[0]).toBe(ids[1]);
});

test('two workers share the letters, and none goes out twice', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  await answerByMail(db, 15);
  const { server, delivery } = await mailServer();
  const setting = { db, now: NOW };
  await Promise.all([deliverLetters(setting, delivery), deliverLetters(setting, delivery)]);
  await deliverLetters(setting, delivery);
  const addresses = server.letters.flatMap(({ to }) => to);
  expect(addresses).toHaveLength(15);
  expect(new Set(addresses).size).toBe(15);
});

test('a claimed letter is nobody else’s until its lease ends', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  await answerByMail(db, 1);
  expect(await claimMessages({ db, now: NOW }, 10)).toHaveLength(1);
  expect(await claimMessages({ db, now: later(4) }, 10)).toHaveLength(0);
  expect(await claimMessages({ db, now: later(5) }, 10)).toMatchObject([{ attempts: 2 }]);
});

test('a mailbox that is full is tried again after growing pauses, until the letter is dead and seen', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  await answerByMail(db, 1);
  const { delivery } = await mailServer({ refuseWith: 452 });
  expect(await deliverLetters({ db, now: NOW }, delivery)).toMatchObject({ failed: 1 });
  expect(await deliverLetters({ db, now: NOW }, delivery)).toMatchObject({ failed: 0 });
  for (let attempt = 2; attempt < MOST_ATTEMPTS; attempt += 1) {
    expect(await deliverLetters({ db, now: later(attempt * 61) }, delivery)).toMatchObject({
      failed: 1,
    });
  }
  const last = later(MOST_ATTEMPTS * 61);
  expect(await deliverLetters({ db, now: last }, delivery)).toMatchObject({ dead: 1 });
  expect(await listLetters({ db, now: last })).toMatchObject({
    dead: [{ deadAt: last, reason: 'SMTP 452' }],
    waiting: 0,
  });
});

test('an address that is refused for good is dead at once, and a supervisor can try again', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const [ticket] = await answerByMail(db, 1);
  const refusing = await mailServer({ refuseWith: 550 });
  const taking = await mailServer();
  expect(await deliverLetters({ db, now: NOW }, refusing.delivery)).toMatchObject({ dead: 1 });
  expect(await deliverLetters({ db, now: later(600) }, taking.delivery)).toMatchObject({ sent: 0 });
  await reviveLetters({ db, now: later(600) });
  expect(await deliverLetters({ db, now: later(600) }, taking.delivery)).toMatchObject({ sent: 1 });
  expect(await kindsOf(db, ticket?.id ?? '')).toEqual([
    ...['answered', 'letter-failed', 'letter-sent'],
  ]);
});

test('a server that is away costs no letter and no word of the citizen', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  await answerByMail(db, 1);
  const { server, delivery } = await mailServer();
  await server.stop();
  expect(await deliverLetters({ db, now: NOW }, delivery)).toMatchObject({ failed: 1 });
  const [letter] = await db.select().from(outbox);
  expect(letter?.lastError).toMatch(/^[A-Z]+$/);
});

test('erasing a request takes its letters along', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const [ticket] = await answerByMail(db, 1);
  const { server, delivery } = await mailServer();
  await eraseTicket({ db, now: NOW }, ticket?.id ?? '', 'asked');
  expect(await deliverLetters({ db, now: NOW }, delivery)).toMatchObject({ sent: 0, failed: 0 });
  expect(server.letters).toEqual([]);
});
