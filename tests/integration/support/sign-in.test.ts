import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Db } from '@/lib/db/db';
import { operatorSessions, operators } from '@/lib/db/schema';
import { changePassword } from '@/lib/support/change-password';
import { runCommand } from '@/lib/support/operator-command/run-command';
import { hashPassword } from '@/lib/support/password';
import {
  endAllSessions,
  endSession,
  extendSession,
  findOperator,
  openSession,
  SESSION_HOURS,
} from '@/lib/support/sessions';
import { signIn } from '@/lib/support/sign-in';
import { createTestDatabase } from '@/tests/support/database';

const NOW = new Date('2026-12-04T12:00:00+03:00');
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const PASSWORD = 'первый-пароль-анны';
const ANNA = { name: 'анна', password: PASSWORD, address: '192.0.2.1' };

/** Made once: a hash is meant to cost a good part of a second. */
const hashed = hashPassword(PASSWORD);

async function addAnna(db: Db): Promise<void> {
  const passwordHash = await hashed;
  const command = { kind: 'add', name: 'Анна', isSupervisor: false, passwordHash } as const;
  const answer = await runCommand({ db, now: NOW }, command);
  expect(answer.isDone).toBe(true);
}

async function tokenOf(db: Db, now = NOW): Promise<string> {
  const signedIn = await signIn({ db, now }, ANNA);
  return signedIn.ok ? signedIn.token : expect.fail(signedIn.reason);
}

test('an operator made at the terminal signs in, in any case, and is asked for an own password', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  await addAnna(db);
  const signedIn = await signIn({ db, now: NOW }, { ...ANNA, name: ' АННА ' });
  if (!signedIn.ok) return expect.fail(signedIn.reason);
  expect(await findOperator({ db, now: NOW }, signedIn.token)).toMatchObject({
    name: 'Анна',
    isSupervisor: false,
    mustChangePassword: true,
  });
  const [session] = await db.select().from(operatorSessions);
  expect(JSON.stringify(session)).not.toContain(signedIn.token);
});

test('a wrong name, a wrong password and a disabled account are one and the same answer', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const setting = { db, now: NOW };
  await addAnna(db);
  const wrong = { ok: false, reason: 'wrong' };
  expect(await signIn(setting, { ...ANNA, password: 'не тот' })).toEqual(wrong);
  expect(await signIn(setting, { ...ANNA, name: 'нет такого' })).toEqual(wrong);
  expect(await signIn(setting, { ...ANNA, name: "' or 1=1 --" })).toEqual(wrong);
  await runCommand(setting, { kind: 'disable', name: 'Анна' });
  expect(await signIn(setting, ANNA)).toEqual(wrong);
});

test('an unknown name costs as much as a known one', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  await addAnna(db);
  const timeOf = async (name: string) => {
    const startedAt = performance.now();
    await signIn({ db, now: NOW }, { name, password: 'не тот', address: name });
    return performance.now() - startedAt;
  };
  await timeOf('разогрев');
  // A hash takes a tenth of a second and a look into the table a thousandth: without the hash it would be far below.
  const [known, unknown] = [await timeOf('анна'), await timeOf('никто')];
  expect(unknown).toBeGreaterThan(known / 4);
});

test('after five wrong passwords from one address even the right one has to wait, elsewhere it does not', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  await addAnna(db);
  for (let tries = 0; tries < 5; tries += 1) {
    await signIn({ db, now: NOW }, { ...ANNA, password: 'не тот' });
  }
  expect(await signIn({ db, now: later(1) }, ANNA)).toEqual({
    ok: false,
    reason: 'limited',
    againAt: later(15),
  });
  expect(await signIn({ db, now: later(1) }, { ...ANNA, address: '192.0.2.2' })).toMatchObject({
    ok: true,
  });
  expect(await signIn({ db, now: later(15) }, ANNA)).toMatchObject({ ok: true });
});

test('a session ends after twelve hours, by signing out, everywhere at once, and with the account', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  await addAnna(db);
  const setting = { db, now: NOW };
  const isOpen = async (token: string, now = NOW) =>
    (await findOperator({ db, now }, token)) !== undefined;

  const first = await tokenOf(db);
  expect(await isOpen(first, later(SESSION_HOURS * 60 - 1))).toBe(true);
  expect(await isOpen(first, later(SESSION_HOURS * 60))).toBe(false);
  await extendSession({ db, now: later(60) }, first);
  expect(await isOpen(first, later(SESSION_HOURS * 60))).toBe(true);

  const second = await tokenOf(db);
  await endSession(setting, first);
  expect([await isOpen(first), await isOpen(second)]).toEqual([false, true]);

  const operator = await findOperator(setting, second);
  await endAllSessions(setting, operator?.id ?? '');
  expect(await isOpen(second)).toBe(false);

  const third = await openSession(setting, operator?.id ?? '');
  await runCommand(setting, { kind: 'disable', name: 'Анна' });
  expect(await isOpen(third)).toBe(false);
});

test('no cookie but a real one opens a session', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  await addAnna(db);
  await tokenOf(db);
  const [session] = await db.select().from(operatorSessions);
  const forged = [undefined, '', 'x', 'A'.repeat(43), session?.tokenHash, "' or '1'='1"];
  for (const token of forged) {
    expect(await findOperator({ db, now: NOW }, token), String(token)).toBeUndefined();
  }
});

test('a new password puts everybody else out, and only a good one is taken', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  await addAnna(db);
  const setting = { db, now: NOW };
  const [here, elsewhere] = [await tokenOf(db), await tokenOf(db)];
  const operator = await findOperator(setting, here);
  if (operator === undefined) return expect.fail('nobody is signed in');
  const change = (current: string, next: string) =>
    changePassword(setting, { operator, current, next, token: here });
  expect(await change('не тот', 'длинный новый пароль')).toEqual({
    ok: false,
    reason: 'wrong-current',
  });
  expect(await change(PASSWORD, 'коротко')).toEqual({ ok: false, reason: 'short' });
  expect(await change(PASSWORD, PASSWORD)).toEqual({ ok: false, reason: 'same' });
  expect(await change(PASSWORD, 'я анна и мне 40 лет')).toEqual({ ok: false, reason: 'like-name' });
  expect(await change(PASSWORD, 'длинный новый пароль')).toEqual({ ok: true });
  expect(await findOperator(setting, here)).toMatchObject({ mustChangePassword: false });
  expect(await findOperator(setting, elsewhere)).toBeUndefined();
});

test('a reset gives a new password, lets a disabled operator in again and ends sessions', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  await addAnna(db);
  const setting = { db, now: NOW };
  const token = await tokenOf(db);
  await runCommand(setting, { kind: 'disable', name: 'Анна' });
  const passwordHash = await hashPassword('второй-первый-пароль');
  expect(await runCommand(setting, { kind: 'reset', name: 'анна', passwordHash })).toMatchObject({
    isDone: true,
  });
  expect(await findOperator(setting, token)).toBeUndefined();
  expect(await signIn(setting, { ...ANNA, password: 'второй-первый-пароль' })).toMatchObject({
    ok: true,
  });
});

test('the terminal is told in a sentence what was not done', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const setting = { db, now: NOW };
  expect(await runCommand(setting, { kind: 'list' })).toMatchObject({
    text: expect.stringContaining('There is no operator yet'),
  });
  await addAnna(db);
  const again = { kind: 'add', name: 'АННА', isSupervisor: true, passwordHash: 'x' } as const;
  expect(await runCommand(setting, again)).toEqual({
    isDone: false,
    text: 'There is an operator "АННА" already. Use reset, or another name.',
  });
  expect(await runCommand(setting, { kind: 'disable', name: 'Борис' })).toMatchObject({
    isDone: false,
  });
  await runCommand(setting, { kind: 'disable', name: 'Анна' });
  expect((await runCommand(setting, { kind: 'list' })).text).toBe('Анна, operator, disabled');
});

test('a password hashed at an old cost is hashed anew when its owner comes', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  await addAnna(db);
  const { scryptSync } = await import('node:crypto');
  const salt = Buffer.from('salt salt salt 1');
  const key = scryptSync(PASSWORD.normalize('NFKC'), salt, 32, { N: 1_024, r: 8, p: 1 });
  const passwordHash = `$scrypt$ln=10,r=8,p=1$${salt.toString('base64url')}$${key.toString('base64url')}`;
  await db.update(operators).set({ passwordHash }).where(eq(operators.name, 'анна'));
  await tokenOf(db);
  const [account] = await db.select().from(operators);
  expect(account?.passwordHash).toMatch(/^\$scrypt\$ln=15,/);
  await tokenOf(db, later(1));
});
