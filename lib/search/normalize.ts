/** Longest query that is read; what follows is cut, and the answer says so (search.md, «Normalise»). */
export const MAX_QUERY_LENGTH = 200;
/** Words of a query that are looked up. */
export const MAX_QUERY_WORDS = 12;

/** A word of a text: its normal form and where it stands. */
export type Token = {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  /** A hyphen joins it to the word before: «онлайн-чат» is two words and one. */
  readonly isGlued: boolean;
  /** A full stop cuts it short: «восст. доступ», «тел.». */
  readonly isCut: boolean;
};

const INVISIBLE = /\p{Cf}/gu;
const CONTROL = /[\p{Cc}\p{Cs}\p{Co}]+/gu;
const DASHES = /[\p{Pd}\u2212\u2043]/gu;
// A clock time, «24/7» and the code of the country stay whole; elsewhere letters and digits are apart, so that «20ч» is an hour.
const WORD = /\d{1,2}:\d{2}|24\/7|\+7(?!\d)|\p{L}+|\p{N}+/gu;
const LETTERS = /^\p{L}{2,}$/u;
const IN_LATIN = 'abcehkmoptxy';
const IN_CYRILLIC = 'авсенкмортху';

/** What a visitor typed, fit to be shown and read: no control characters, at most 200 characters; `isCut` when it was longer. */
export function readQuery(raw: string): { text: string; isCut: boolean } {
  // Whatever the length that came in, the work below is bounded.
  const text = raw
    .slice(0, MAX_QUERY_LENGTH * 4)
    .replace(CONTROL, ' ')
    .replace(INVISIBLE, '');
  const tidy = text.replace(/\s+/g, ' ').trim();
  const isCut = tidy.length > MAX_QUERY_LENGTH || raw.length > MAX_QUERY_LENGTH * 4;
  return {
    text: tidy
      .slice(0, MAX_QUERY_LENGTH)
      .replace(/[\ud800-\udbff]$/, '')
      .trim(),
    isCut,
  };
}

/** Both sides of the search in one spelling: NFKC, lower case, ё as е, one kind of dash, nothing invisible. */
export function normalize(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(INVISIBLE, '')
    .replace(DASHES, '-');
}

/** Words of a text in reading order. Positions count in `text` itself. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const match of text.matchAll(WORD)) {
    const isGlued = match.index === end + 1 && text[end] === '-';
    end = match.index + match[0].length;
    const form = oneScript(normalize(match[0]));
    const isCut = text[end] === '.' && LETTERS.test(form);
    tokens.push({ form, start: match.index, end, isGlued, isCut });
  }
  return tokens;
}

/** «пapoль» with Latin letters that look Russian is the Russian word. */
function oneScript(word: string): string {
  if (!/[a-z]/.test(word) || !/[а-я]/.test(word)) return word;
  return word.replace(/[a-z]/g, (letter) => IN_CYRILLIC[IN_LATIN.indexOf(letter)] ?? letter);
}
