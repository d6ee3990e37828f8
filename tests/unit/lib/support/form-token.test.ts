import fc from 'fast-check';
import { expect, test } from 'vitest';
import { issueFormToken, readFormToken } from '@/lib/support/form-token';

const secret = Buffer.alloc(32, 1);
const now = Date.parse('2026-12-04T12:00:00+03:00');
const DAY_MS = 24 * 3_600_000;

test('a form that comes back tells its key and its age', () => {
  const token = issueFormToken(secret, now);
  const read = readFormToken(secret, token, now + 5000);
  expect(read).toMatchObject({ ok: true, ageMs: 5000 });
  expect(readFormToken(secret, token, now + DAY_MS)).toMatchObject({ ok: true });
  expect(issueFormToken(secret, now)).not.toBe(token);
});

test('a form older than three days has expired, and one from the future counts for nothing', () => {
  const token = issueFormToken(secret, now);
  const expired = { ok: false, reason: 'expired' };
  expect(readFormToken(secret, token, now + 3 * DAY_MS + 1)).toEqual(expired);
  expect(readFormToken(secret, token, now - DAY_MS)).toEqual(expired);
});

test('a missing token is missing, and no change of a token passes', () => {
  expect(readFormToken(secret, '', now)).toEqual({ ok: false, reason: 'missing' });
  const token = issueFormToken(secret, now);
  const forged = { ok: false, reason: 'forged' };
  expect(readFormToken(Buffer.alloc(32, 2), token, now)).toEqual(forged);
  fc.assert(
    fc.property(fc.nat(token.length - 2), fc.constantFrom('A', 'b', '0', '.'), (at, sign) => {
      fc.pre(token.charAt(at) !== sign);
      expect(readFormToken(secret, token.slice(0, at) + sign + token.slice(at + 1), now).ok).toBe(
        false,
      );
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(text !== '');
      expect(readFormToken(secret, text, now)).toEqual(forged);
    }),
  );
});
