import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '@/lib/search/edit-distance';

test.each([
  ['пароль', 'пароль', 0],
  ['пороль', 'пароль', 1],
  ['парол', 'пароль', 1],
  ['пароьл', 'пароль', 1],
  ['прль', 'пароль', 2],
])('%s → %s: %i', (a, b, edits) => {
  expect(editDistance(a, b, 2)).toBe(edits);
});

test('beyond the limit only that is known', () => {
  expect(editDistance('кабинет', 'нотариус', 2)).toBe(3);
});

test('it is the same both ways, zero only for the same word', () => {
  const words = fc.string({ unit: fc.constantFrom('а', 'б', 'в'), maxLength: 6 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const there = editDistance(a, b, 9);
      expect(editDistance(b, a, 9)).toBe(there);
      expect(there === 0).toBe(a === b);
      expect(there).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});
