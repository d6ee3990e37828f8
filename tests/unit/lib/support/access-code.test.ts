import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  displayAccessCode,
  hashAccessCode,
  isSameHash,
  makeAccessCode,
  parseAccessCode,
} from '@/lib/support/access-code';

const secret = Buffer.alloc(32, 7);
const key = fc.uuid();

test('one form always gives one code, and other forms and secrets give others', () => {
  fc.assert(
    fc.property(key, key, (one, other) => {
      fc.pre(one !== other);
      expect(makeAccessCode(secret, one)).toBe(makeAccessCode(secret, one));
      expect(makeAccessCode(secret, one)).not.toBe(makeAccessCode(secret, other));
      expect(makeAccessCode(Buffer.alloc(32, 8), one)).not.toBe(makeAccessCode(secret, one));
    }),
  );
});

test('a code is read in any case, spacing and keyboard layout', () => {
  const latin: Record<string, string> = {
    А: 'a',
    В: 'b',
    Е: 'e',
    К: 'k',
    М: 'm',
    Н: 'h',
    Р: 'p',
    С: 'c',
    Т: 't',
    У: 'y',
    Х: 'x',
  };
  fc.assert(
    fc.property(key, (form) => {
      const code = makeAccessCode(secret, form);
      const typed = [...displayAccessCode(code)].map((sign) => latin[sign] ?? sign).join('');
      expect(parseAccessCode(displayAccessCode(code))).toBe(code);
      expect(parseAccessCode(` ${code.toLowerCase()}\u00a0`)).toBe(code);
      expect(parseAccessCode(typed)).toBe(code);
    }),
  );
});

test.each(['', 'КМ7Т', 'КМ7Т 3АХ9 Р2СЕ Х', 'ООО1 1111 0000', '<script>', '\u0000'])(
  '«%s» cannot be a code',
  (text) => {
    expect(parseAccessCode(text)).toBeUndefined();
  },
);

test('every sign of the alphabet is used about as often as any other', () => {
  const counts = new Map<string, number>();
  for (let form = 0; form < 3000; form += 1) {
    for (const sign of makeAccessCode(secret, String(form)))
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  expect(counts.size).toBe(18);
  for (const count of counts.values()) expect(count / 2000).toBeCloseTo(1, 0);
});

test('what is stored of a code depends on the secret, the number and the code', () => {
  const stored = hashAccessCode(secret, '4820719305', 'КМ7Т3АХ9Р2СЕ');
  expect(isSameHash(stored, hashAccessCode(secret, '4820719305', 'КМ7Т3АХ9Р2СЕ'))).toBe(true);
  expect(isSameHash(stored, hashAccessCode(secret, '4820719305', 'КМ7Т3АХ9Р2СК'))).toBe(false);
  expect(isSameHash(stored, hashAccessCode(secret, '4820719306', 'КМ7Т3АХ9Р2СЕ'))).toBe(false);
  expect(isSameHash(stored, hashAccessCode(randomBytes(32), '4820719305', 'КМ7Т3АХ9Р2СЕ'))).toBe(
    false,
  );
  expect(isSameHash(stored, '')).toBe(false);
});
