import { expect, test } from 'vitest';
import type { Db } from '@/lib/db/db';
import { ticketEvents, ticketMessages, tickets } from '@/lib/db/schema';
import { readAnswerText } from '@/lib/forms/answer-text';
import { parseForm } from '@/lib/forms/form-state';
import { actOnRequest } from '@/lib/support/act-on-request';
import { addNote } from '@/lib/support/add-note';
import { answerTicket } from '@/lib/support/answer-ticket';
import { handOverTicket } from '@/lib/support/assign-ticket';
import { checkRequestForm } from '@/lib/support/check-request-form';
import { findDeskTicket } from '@/lib/support/find-desk-ticket';
import { issueFormToken } from '@/lib/support/form-token';
import { listQueue } from '@/lib/support/list-queue';
import { openRequest } from '@/lib/support/open-request';
import { runCommand } from '@/lib/support/operator-command/run-command';
import { readQueueQuery } from '@/lib/support/queue-filter';
import { registerRequest } from '@/lib/support/register-request';
import { findOperator } from '@/lib/support/sessions';
import { signIn } from '@/lib/support/sign-in';
import { StatusForm } from '@/lib/support/status-form';
import { makeTicketNumber } from '@/lib/support/ticket-number';
import { makeOperator, makeTicket } from '../../support/builders';
import { createTestDatabase } from '../../support/database';
import { TEST_SECRET as secret } from '../../support/ticket-draft';

/*
 * The list of bad input of requests.md, field by field: each gives a sentence or is stored as the text it is, nothing is
 * thrown, and nothing is stored that nobody meant to store.
 */

const now = new Date('2026-12-04T09:00:00Z');
const HOSTILE: readonly [what: string, text: string][] = [
  ['nothing', ''],
  ['a NUL', 'а\u0000б'],
  ['control characters', '\u0001\u0007\u001b[31m\u0085'],
  ['a turned direction', '\u202eвонрот\u2066'],
  ['half a letter', 'а\ud800б'],
  ['emoji', '👩‍🦽😀'],
  ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['SQL', "'); DROP TABLE tickets; --"],
  ['SQL in a number', "1' OR '1'='1"],
  ['a template', '{{7*7}} #{7*7} %s %n'],
  ['a path', '../../etc/passwd'],
  ['three hundred letters', 'я'.repeat(300)],
  ['a hundred thousand letters', 'я'.repeat(100_000)],
  ['a number beyond all numbers', '9'.repeat(400)],
  ['no number', 'NaN'],
  ['an instant beyond the calendar', '999999999999999-00000000-0000-4000-8000-000000000000'],
  ['a key of objects', '__proto__'],
];

const SENTENCE = /[А-Яа-яё].{8,}/u;

/** The store with one operator and one request, and how much is in it. */
async function someDesk(db: Db) {
  const anna = await makeOperator(db, now, 'Анна');
  const ticket = await makeTicket(db, now);
  const counts = async () => [
    await db.$count(tickets),
    await db.$count(ticketEvents),
    await db.$count(ticketMessages),
  ];
  return { setting: { db, now }, anna, ticket, counts };
}

function formOf(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, text] of Object.entries(fields)) data.set(name, text);
  return data;
}

const WHOLE = {
  name: 'Иванова Анна',
  topic: 'documents',
  message: 'Где моя справка?',
  answerWay: 'phone',
  phone: '+7 916 123-45-67',
  email: '',
  consent: 'yes',
  website: '',
  sensitive: '',
};

test.each(HOSTILE)('%s in a field of a request is a sentence or a text', async (_what, text) => {
  await using database = await createTestDatabase();
  const { setting, counts } = await someDesk(database.db);
  let registered = 0;
  for (const field of Object.keys({ ...WHOLE, token: '' })) {
    const token = issueFormToken(secret, now.getTime() - 60_000);
    const data = formOf({ ...WHOLE, token, [field]: text });
    const checks = { now, secret, hasEmail: false, honeypot: 'website' };
    const checked = checkRequestForm(data, checks);
    if (checked.kind === 'show') {
      const { state } = checked;
      const said = state.kind === 'rejected' ? Object.values(state.errors) : [state.kind];
      for (const sentence of said) expect(sentence).toMatch(/[А-Яа-яё].{8,}|refused|sensitive/u);
      continue;
    }
    const draft = { ...checked.values, idempotencyKey: checked.idempotencyKey };
    const from = { address: text, secret };
    const sent = await registerRequest(setting, draft, from);
    if (sent.ok) registered += 1;
  }
  const [ticketCount = 0, eventCount = 0] = await counts();
  expect(ticketCount).toBe(1 + registered);
  expect(eventCount).toBe(registered);
  for (const row of await database.db.select().from(tickets)) {
    expect(`${row.requesterName}${row.message}`).toMatch(/^[^\p{Cc}\u202e\ud800]*$/u);
    expect(row.topicId).toMatch(/^[a-z-]+$/);
  }
});

test.each(HOSTILE)('%s opens no request, adds nothing and signs nobody in', async (_what, text) => {
  await using database = await createTestDatabase();
  const { setting, anna, ticket, counts } = await someDesk(database.db);
  const before = await counts();
  const read = parseForm(StatusForm, formOf({ number: text, code: text }));
  if (!read.ok) expect(Object.values(read.errors).join()).toMatch(SENTENCE);
  const knock = { number: makeTicketNumber(), code: text, address: text };
  expect(await openRequest(setting, knock, secret)).toMatchObject({ ok: false });
  expect(await signIn(setting, { name: text, password: text, address: text })).toMatchObject({
    ok: false,
  });
  expect(await findOperator(setting, text)).toBeUndefined();
  const seen = { number: text, version: Number(text), operatorId: anna.id };
  const answered = await answerTicket(setting, {
    ...seen,
    text: 'Ответ',
    nextStatus: 'pending',
    mailFrom: undefined,
  });
  expect(answered).toEqual({ ok: false, reason: 'not-found' });
  expect(await addNote(setting, { ...seen, text: 'Заметка' })).toMatchObject({ ok: false });
  const handing = { number: ticket.number, version: 1, operatorId: anna.id, toOperatorId: text };
  expect(await handOverTicket(setting, handing)).toEqual({ ok: false, reason: 'not-allowed' });
  expect(await findDeskTicket(setting, { number: text, operatorId: anna.id })).toBeUndefined();
  expect(await runCommand(setting, { kind: 'erase', number: text })).toMatchObject({
    isDone: false,
    text: expect.stringContaining('no request number'),
  });
  expect(await counts()).toEqual(before);
});

test.each(HOSTILE)('%s in what is written on is a sentence or a text', async (_what, text) => {
  await using database = await createTestDatabase();
  const { setting, anna, ticket } = await someDesk(database.db);
  const { number } = ticket;
  const read = readAnswerText(text);
  if (read.ok) {
    const note = { number, operatorId: anna.id, text: read.text };
    expect(await addNote(setting, note)).toEqual({ ok: true });
  } else expect(read.fault).toMatch(SENTENCE);
  const token = issueFormToken(secret, now.getTime());
  const data = formOf({ token, addition: text, act: text });
  const added = await actOnRequest(setting, { number, act: 'add', data, secret, zone: undefined });
  if (added.kind === 'rejected') expect(added.errors.addition).toMatch(SENTENCE);
  else expect(added.kind).toMatch(/^(?:done|sensitive)$/);
  const bodies = (await database.db.select().from(ticketMessages)).map(({ body }) => body);
  expect(bodies).toHaveLength(Number(read.ok) + Number(added.kind === 'done'));
  for (const body of bodies) expect(body).toMatch(/^[^\p{Cc}\u202e\ud800]*$/u);
});

test.each(HOSTILE)(
  '%s in the address of the queue leaves the queue as it is',
  async (_what, text) => {
    await using database = await createTestDatabase();
    const { setting, anna } = await someDesk(database.db);
    for (const name of ['view', 'topic', 'priority', 'mine', 'after']) {
      const query = readQueueQuery({ [name]: text }, ['registration']);
      const { rows } = await listQueue(setting, { ...query, operatorId: anna.id });
      expect(rows).toHaveLength(1);
    }
  },
);
