import { isLuhn, isSnils } from './checksums';
import type { Finding } from './finding';

const GAP = '[ \\u00a0\\u2010-\\u2015-]';

// A group of a card has three digits at least: pairs are a date, a time or a request number, and a plus starts a phone.
const CARD_RUN = new RegExp(
  `(?<![\\d+]|\\+\\d${GAP})\\d{3,19}(?:${GAP}{1,2}\\d{3,19})*(?!\\d)`,
  'g',
);
// First digits of the cards in use: Мир and Mastercard 2, American Express 3, Visa 4, Mastercard and Maestro 5 and 6.
const CARD_DIGITS = /^[2-6]\d{12,18}$/;
const MOST_GROUPS = 6;

const SNILS_GROUPS = new RegExp(
  `(?<!\\d)\\d{3}${GAP}?\\d{3}${GAP}?\\d{3}${GAP}?\\d{2}(?!\\d)`,
  'g',
);
const SNILS_WORD = /снилс\P{L}{0,3}(?:\p{L}+\P{L}{1,3}){0,2}$/iu;
const LIKE_PHONE = /^[78]/;

const PASSPORT_GROUPS = new RegExp(
  `(?<![\\d+-]|[\\d]${GAP})(?:\\d{4}|\\d{2}${GAP}\\d{2})(?:${GAP}+|[ ,]*(?:№|N|номер)[ :№]*)\\d{6}(?!${GAP}?\\d)`,
  'giu',
);
// Ten digits in a row may be a request number or a phone without its 8: they count only right after the word.
const PASSPORT_SOLID =
  /(?<=паспорт\p{L}{0,3}(?:[ :№,-]|рф|мой|серия|номер|данные|и){0,8})\d{10}(?!\d)/giu;

/** Numbers of bank cards, with any or no spacing, that pass Luhn's check. */
export function findCards(text: string): Finding[] {
  return [...text.matchAll(CARD_RUN)].flatMap(({ 0: run, index }) => cardsInRun(run, index));
}

/** Numbers of СНИЛС with a right checksum; eleven digits that could be a phone count only after the word itself. */
export function findSnils(text: string): Finding[] {
  return [...text.matchAll(SNILS_GROUPS)].flatMap(({ 0: source, index }) => {
    const digits = source.replace(/\D/g, '');
    const isNamed = SNILS_WORD.test(text.slice(0, index));
    if (!isSnils(digits) || (LIKE_PHONE.test(digits) && source === digits && !isNamed)) return [];
    return [{ kind: 'snils', start: index, end: index + source.length }];
  });
}

/** Series and number of a Russian passport: 45 09 123456, 4509 № 123456, or ten digits right after the word. */
export function findPassports(text: string): Finding[] {
  return [PASSPORT_GROUPS, PASSPORT_SOLID].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: source, index }) => ({
      kind: 'passport' as const,
      start: index,
      end: index + source.length,
    })),
  );
}

/** A run may hold more than the card, its code for instance: every stretch of whole groups is tried, long ones first. */
function cardsInRun(run: string, offset: number): Finding[] {
  const groups = [...run.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({ digits, index }));
  for (let first = 0; first < groups.length; first += 1) {
    for (let last = first + MOST_GROUPS - 1; last >= first; last -= 1) {
      const part = groups.slice(first, last + 1);
      const digits = part.map((group) => group.digits).join('');
      if (!CARD_DIGITS.test(digits) || !isLuhn(digits)) continue;
      const [start, closing] = [part[0], part.at(-1)];
      if (start === undefined || closing === undefined) continue;
      return [
        {
          kind: 'card',
          start: offset + start.index,
          end: offset + closing.index + closing.digits.length,
        },
      ];
    }
  }
  return [];
}
