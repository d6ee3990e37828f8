/*
 * Where a Russian word may be parted, by the rules of school. A browser is not asked: Chromium knows no Russian hyphens.
 */

const SOFT_HYPHEN = '\u00ad';
/** Letters that stay together at the beginning of a word, and at its end. */
const SHORTEST = { start: 3, end: 2 };

const letter = '[а-яё]';
const vowel = '[аеёиоуыэюя]';
const consonant = '[бвгджзклмнпрстфхцчшщ]';
/** A consonant that begins a syllable together with «в», «л» or «р». */
const opener = '[бвгджзкпстфхцчшщ]';

const PLACES = [
  // строй|ка, боль|шой
  `(?<=${vowel}${consonant}*[йьъ])(?=${consonant}+${vowel})`,
  // обраще|ния
  `(?<=${vowel})(?=${vowel}${letter})`,
  // теле|фон, слабо|слышащий
  `(?<=${vowel})(?=${consonant}${vowel}|${opener}[влр]${vowel})`,
  // допол|нительный
  `(?<=${vowel}${consonant})(?!(?<=${opener})[влр])(?=${consonant}${vowel})`,
  // пред|приниматель, госу|дар|ственный
  `(?<=${vowel}${consonant})(?=${consonant}{2,3}${vowel})`,
  // под|твер|ждать
  `(?<=${vowel}${consonant}{2})(?<!с(?=тв))(?=${consonant}{2}${vowel})`,
].join('|');

const PLACE = new RegExp(PLACES, 'giu');
const HAS_VOWEL = new RegExp(vowel, 'iu');

/** Puts soft hyphens, which show only at the end of a line, into every Russian word of `fromLetters` letters and more. */
export function hyphenate(text: string, fromLetters: number): string {
  return text.replace(new RegExp(`${letter}{${fromLetters},}`, 'giu'), (word) =>
    partsOf(word).join(SOFT_HYPHEN),
  );
}

/** The rules each look at a place alone: where two lie side by side, what is between them would have no vowel. */
function partsOf(word: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { index: at } of word.matchAll(PLACE)) {
    const isInside = at >= SHORTEST.start && at <= word.length - SHORTEST.end;
    if (!isInside || !HAS_VOWEL.test(word.slice(from, at)) || !HAS_VOWEL.test(word.slice(at))) {
      continue;
    }
    parts.push(word.slice(from, at));
    from = at;
  }
  return [...parts, word.slice(from)];
}
