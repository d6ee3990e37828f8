import { expect, test } from 'vitest';
import {
  CARRIED_PASS_SECONDS,
  PASS_SECONDS,
  readPass,
  writePass,
} from '@/lib/support/request-pass';
import { seal } from '@/lib/support/seal';

const secret = Buffer.alloc(32, 3);
const now = Date.parse('2026-12-04T12:00:00+03:00');

test('a pass opens its request for half an hour, and nothing of it can be read in the cookie', () => {
  const cookie = writePass(secret, { number: '4820719305', accessCode: 'КМ7Т3АХ9Р2СЕ' }, now);
  expect(readPass(secret, cookie, now + 60_000)).toMatchObject({
    number: '4820719305',
    accessCode: 'КМ7Т3АХ9Р2СЕ',
  });
  expect(Buffer.from(cookie, 'base64url').includes('4820719305')).toBe(false);
  expect(readPass(secret, cookie, now + PASS_SECONDS * 1000)).toBeUndefined();
});

test('a pass in an address is worth nothing after five minutes', () => {
  const pass = writePass(secret, { number: '4820719305' }, now, CARRIED_PASS_SECONDS);
  expect(readPass(secret, pass, now + 299_000)).toMatchObject({ number: '4820719305' });
  expect(readPass(secret, pass, now + 300_000)).toBeUndefined();
});

test('a pass that was changed, cut or sealed elsewhere opens nothing', () => {
  const cookie = writePass(secret, { number: '4820719305' }, now);
  expect(readPass(Buffer.alloc(32, 4), cookie, now)).toBeUndefined();
  expect(readPass(secret, `${cookie.slice(0, -2)}AA`, now)).toBeUndefined();
  expect(readPass(secret, cookie.slice(0, 20), now)).toBeUndefined();
  expect(readPass(secret, '', now)).toBeUndefined();
  expect(readPass(secret, undefined, now)).toBeUndefined();
  expect(() => readPass(secret, seal(secret, '{"number":"1"}'), now)).toThrow();
});
