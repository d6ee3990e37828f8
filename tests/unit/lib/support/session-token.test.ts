import { expect, test } from 'vitest';
import { makeFirstPassword } from '@/lib/support/first-password';
import { findTokenHash, makeSessionToken } from '@/lib/support/session-token';

test('a token leads to the hash under which its session is stored, and is not in it', () => {
  const { token, tokenHash } = makeSessionToken();
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(findTokenHash(token)).toBe(tokenHash);
  expect(tokenHash).not.toContain(token);
});

test('tokens do not repeat', () => {
  const tokens = Array.from({ length: 100 }, () => makeSessionToken().token);
  expect(new Set(tokens).size).toBe(100);
});

test('what was never a token has no hash', () => {
  for (const text of [undefined, '', 'x', `${'a'.repeat(43)}=`, "' OR 1=1 --", 'я'.repeat(43)]) {
    expect(findTokenHash(text)).toBeUndefined();
  }
});

test('a first password can be dictated and does not repeat', () => {
  const passwords = Array.from({ length: 100 }, makeFirstPassword);
  for (const password of passwords) {
    expect(password).toMatch(/^(?:[a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/);
  }
  expect(new Set(passwords).size).toBe(100);
});
