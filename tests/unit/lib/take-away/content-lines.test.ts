import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeText, writeLines } from '@/lib/take-away/content-lines';
import { readLines, unescapeText } from './read-lines';

const letter = fc.constantFrom(...'aя\\,;:\n"№😀 \u00a0—');

test('whatever a text holds comes back from the file, and no line is longer than 75 bytes', () => {
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 300 }), (letters) => {
      const text = letters.join('');
      const file = writeLines([
        ['BEGIN', 'VCARD'],
        ['NOTE', escapeText(text)],
      ]);
      // The reader throws for a line that is too long or cut inside a letter.
      const note = readLines(Buffer.from(file))[1]?.value ?? '';
      expect(unescapeText(note)).toBe(text.replaceAll('\u00a0', ' '));
    }),
    { numRuns: 1_000 },
  );
});

test('line breaks of every kind become one, and other controls vanish', () => {
  expect(escapeText('a\r\nb\rc\u0000\u001bd')).toBe(String.raw`a\nb\ncd`);
});

test('a line of exactly 75 bytes stays whole', () => {
  expect(writeLines([['X', 'a'.repeat(73)]])).toBe(`X:${'a'.repeat(73)}\r\n`);
  expect(writeLines([['X', 'a'.repeat(74)]])).toBe(`X:${'a'.repeat(73)}\r\n a\r\n`);
});
