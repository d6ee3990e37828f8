import { randomInt } from 'node:crypto';

/** A request's number as it is stored: ten digits. Eight are random, the last two are their check (MOD 97-10). */
export type TicketNumber = string;

/** A number that somebody typed, or what is wrong with it. */
export type ParsedTicketNumber =
  | { ok: true; number: TicketNumber }
  | { ok: false; reason: 'empty' | 'not-a-number' | 'wrong-length' | 'typo' };

const LENGTH = 10;
// The first digit is never 0: a table or a phone book would drop it.
const SMALLEST = 10_000_000;
const BEYOND_LARGEST = 100_000_000;
const INVISIBLE = /\p{Cf}/gu;
const SEPARATORS = /[\s\p{Pd}\u2212.,№#]+/gu;

/**
 * A new number that nobody can guess from another. `pick` returns a whole number in [min, max), by default one from the
 * system's generator. Two requests may draw the same number, so the database has the last word.
 */
export function makeTicketNumber(
  pick: (min: number, max: number) => number = randomInt,
): TicketNumber {
  const digits = String(pick(SMALLEST, BEYOND_LARGEST));
  return digits + checkDigits(digits);
}

/** Reads a number in any spacing. A wrong check means that a digit was mistyped: the check finds every single slip. */
export function parseTicketNumber(text: string): ParsedTicketNumber {
  const plain = text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(SEPARATORS, '')
    .replace(/^No/i, '');
  if (plain === '') return { ok: false, reason: 'empty' };
  if (!/^\d+$/.test(plain)) return { ok: false, reason: 'not-a-number' };
  if (plain.length !== LENGTH) return { ok: false, reason: 'wrong-length' };
  const isRight = checkDigits(plain.slice(0, -2)) === plain.slice(-2);
  return isRight ? { ok: true, number: plain } : { ok: false, reason: 'typo' };
}

/** The number in pairs, as it is read aloud and over the phone: «48 20 71 93 05» (accessibility.md 57). */
export function displayTicketNumber(number: TicketNumber): string {
  return (number.match(/\d{2}/g) ?? []).join(' ');
}

/** Two digits that make the whole number leave 1 when divided by 97 (ISO 7064). */
function checkDigits(digits: string): string {
  return String(98 - ((Number(digits) * 100) % 97)).padStart(2, '0');
}
