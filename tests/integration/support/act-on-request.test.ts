import { expect, test } from 'vitest';
import type { Db } from '@/lib/db/db';
import { actOnRequest } from '@/lib/support/act-on-request';
import { findCitizenView } from '@/lib/support/citizen-view';
import { createTicket } from '@/lib/support/create-ticket';
import { issueFormToken } from '@/lib/support/form-token';
import { createTestDatabase } from '../../support/database';
import { TEST_SECRET as secret, ticketDraft } from '../../support/ticket-draft';

const now = new Date('2026-12-04T09:00:00Z');
const SECRET_TEXT = ' Мой пароль: солнышко ';

/** A request, and how its citizen adds a text to it with one and the same form. */
async function openRequest(db: Db) {
  const { number } = await createTicket({ db, now }, ticketDraft(), { secret });
  const token = issueFormToken(secret, now.getTime());
  const add = (fields: Record<string, string>) => {
    const data = new FormData();
    for (const [name, value] of Object.entries({ token, ...fields })) data.set(name, value);
    return actOnRequest({ db, now }, { number, act: 'add', data, secret, zone: undefined });
  };
  const texts = async () =>
    (await findCitizenView({ db, now }, number))?.messages.slice(1).map(({ text }) => text);
  return { add, texts };
}

test('what a citizen adds is asked about when it holds what nobody should send, and nothing is stored meanwhile', async () => {
  await using database = await createTestDatabase();
  const { add, texts } = await openRequest(database.db);
  expect(await add({ addition: SECRET_TEXT })).toMatchObject({
    kind: 'sensitive',
    names: ['пароль'],
    isHidden: false,
    typed: { addition: SECRET_TEXT },
  });
  expect(await add({ addition: SECRET_TEXT, sensitive: 'hide' })).toMatchObject({
    kind: 'sensitive',
    isHidden: true,
    typed: { addition: 'Мой пароль: [пароль скрыт]' },
  });
  expect(await texts()).toEqual([]);
  // Shown to be read once more; sent then, it has nothing left to ask about.
  expect(await add({ addition: 'Мой пароль: [пароль скрыт]' })).toMatchObject({ kind: 'done' });
  expect(await texts()).toEqual(['Мой пароль: [пароль скрыт]']);
});

test('sent as it is, it is masked all the same', async () => {
  await using database = await createTestDatabase();
  const { add, texts } = await openRequest(database.db);
  expect(await add({ addition: SECRET_TEXT, sensitive: 'send' })).toMatchObject({ kind: 'done' });
  expect(await texts()).toEqual(['Мой пароль: [пароль скрыт]']);
});
