import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  displayTicketNumber,
  makeTicketNumber,
  parseTicketNumber,
} from '@/lib/support/ticket-number';

const number = fc
  .integer({ min: 10_000_000, max: 99_999_999 })
  .map((digits) => makeTicketNumber(() => digits));

test('a number is ten digits that leave 1 when divided by 97', () => {
  fc.assert(
    fc.property(number, (made) => {
      expect(made).toMatch(/^[1-9]\d{9}$/);
      expect(Number(made) % 97).toBe(1);
    }),
  );
});

test('a number is read back in any spacing', () => {
  const gap = fc.constantFrom('', ' ', '  ', '-', '\u00a0', '–', '\u2011', '.', '\n');
  fc.assert(
    fc.property(number, gap, (made, between) => {
      const typed = ` № ${displayTicketNumber(made).replaceAll(' ', between)}\u200b`;
      expect(parseTicketNumber(typed)).toEqual({ ok: true, number: made });
    }),
  );
});

test('every single slip, swap, jump and twin error is caught', () => {
  const place = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(number, place, fc.integer({ min: 1, max: 9 }), (made, at, shift) => {
      const digits = [...made];
      digits[at] = String((Number(digits[at]) + shift) % 10);
      expect(parseTicketNumber(digits.join(''))).toEqual({ ok: false, reason: 'typo' });
    }),
    { numRuns: 500 },
  );
  for (const distance of [1, 2]) {
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 9 - distance }), (made, at) => {
        const digits = [...made];
        [digits[at], digits[at + distance]] = [made.charAt(at + distance), made.charAt(at)];
        const swapped = digits.join('');
        fc.pre(swapped !== made);
        expect(parseTicketNumber(swapped)).toEqual({ ok: false, reason: 'typo' });
      }),
      { numRuns: 500 },
    );
  }
  fc.assert(
    fc.property(
      number,
      fc.integer({ min: 0, max: 8 }),
      fc.integer({ min: 0, max: 9 }),
      (made, at, digit) => {
        fc.pre(made.charAt(at) === made.charAt(at + 1) && made.charAt(at) !== String(digit));
        const twin = `${made.slice(0, at)}${digit}${digit}${made.slice(at + 2)}`;
        expect(parseTicketNumber(twin)).toEqual({ ok: false, reason: 'typo' });
      },
    ),
  );
});

test.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['abc', 'not-a-number'],
  ["1'; drop table tickets", 'not-a-number'],
  ['48 20 71 93', 'wrong-length'],
  ['٤٨٢٠٧١٩٣٠٥', 'not-a-number'],
])('«%s» is refused as %s', (text, reason) => {
  expect(parseTicketNumber(text)).toEqual({ ok: false, reason });
});

test('a number is shown in pairs', () => {
  expect(displayTicketNumber('4820719305')).toBe('48 20 71 93 05');
});
