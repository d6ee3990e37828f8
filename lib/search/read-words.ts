import { AFTER_HOUR, CLOCK_WORD, isClock } from './clock-words';
import { MAX_QUERY_WORDS, tokenize } from './normalize';
import type { WordResolver } from './resolve-word';
import type { Lexicon } from './search-words';
import type { Spelling } from './spelling';
import { NOT, stem } from './stem';

/** A word of a query as it is looked up. */
export type Word = {
  readonly form: string;
  readonly stem: string;
  /** A hyphen joined it to the word before. */
  readonly isGlued: boolean;
  /** A full stop cuts it short. */
  readonly isCut: boolean;
  /** It is a guess at a misspelt word. */
  readonly isGuess: boolean;
};

/** Everything a query is understood with. */
export type Understanding = {
  readonly resolver: WordResolver;
  readonly lexicon: Lexicon;
  readonly spelling: Spelling;
};

/** Spelling is the dear stage: the longest unknown words have it, the rest stay unknown. */
const MOST_GUESSES = 3;
const MOST_SUPPOSED = 2;
/** A short word in Latin letters is rarely a misspelt Russian one. */
const SHORTEST_SUPPOSED = 6;
const LATIN = /^[a-z]/;
const SHORTEST_PART = 3;

/** Words of a query, at most 12: times as the word for hours, compounds joined or split as our texts write them. */
export function readWords(text: string, { resolver, lexicon }: Understanding): Word[] {
  const tokens = tokenize(text).slice(0, MAX_QUERY_WORDS);
  const words: Word[] = [];
  tokens.forEach(({ form, isGlued, isCut }, place) => {
    // «20 часов» and «20.00» are one time.
    if (AFTER_HOUR.test(form) && place > 0 && isClock(tokens, place - 1)) return;
    if (isClock(tokens, place) && !resolver.isKnown(form, form)) {
      words.push(wordOf(CLOCK_WORD, false));
      return;
    }
    const word = { ...wordOf(form, isGlued), isCut };
    const joined = joinedWith(words.at(-1), word, resolver);
    if (joined === undefined) words.push(...splitWord(word, resolver, lexicon));
    else words.splice(-1, 1, joined);
  });
  return words;
}

/**
 * The same words with the unknown ones replaced by the nearest known, where there is one. A word whose root is known is
 * mended by one edit only. With `isSupposed` the words themselves are a supposition (another layout, Latin letters): then
 * fewer are mended, and no short ones.
 */
export function guessWords(
  words: readonly Word[],
  understanding: Understanding,
  isSupposed: boolean,
): Word[] {
  const { resolver, lexicon, spelling } = understanding;
  const strange = words
    .filter(({ form }) => form.length >= SHORTEST_SUPPOSED || !(isSupposed || LATIN.test(form)))
    .filter((word, place) => isStrange(word, place === words.length - 1, resolver, lexicon))
    .sort((a, b) => b.form.length - a.form.length)
    .slice(0, isSupposed ? MOST_SUPPOSED : MOST_GUESSES);
  return words.map((word) => {
    if (!strange.includes(word)) return word;
    const hasRoot = resolver.related(word.form, word.stem).length > 0;
    const near = spelling(word.form, word.stem, hasRoot ? 1 : undefined);
    // Near to a word of another trade it is only a stranger: «отец» is no «отель».
    if (near === undefined || lexicon.outside.has(near)) return word;
    return { ...wordOf(near, word.isGlued), isGuess: true };
  });
}

/** A word as typed, with its stem. */
export function wordOf(form: string, isGlued = false): Word {
  return { form, stem: stem(form), isGlued, isCut: false, isGuess: false };
}

function isStrange(word: Word, isLast: boolean, resolver: WordResolver, lexicon: Lexicon): boolean {
  return !(
    lexicon.fillers.has(word.form) ||
    // Real words, whatever they are near to.
    lexicon.outside.has(word.stem) ||
    lexicon.outside.has(word.form) ||
    lexicon.common.has(word.stem) ||
    resolver.isKnown(word.form, word.stem) ||
    ((isLast || word.isCut) && resolver.unfinished(word.form).length > 0)
  );
}

/** «тех поддержка» and «e-mail» are one word for us when at least one half says nothing alone. */
function joinedWith(
  before: Word | undefined,
  word: Word,
  resolver: WordResolver,
): Word | undefined {
  if (before === undefined) return undefined;
  const bothKnown =
    resolver.isKnown(before.form, before.stem) && resolver.isKnown(word.form, word.stem);
  if (bothKnown && !word.isGlued) return undefined;
  const joined = wordOf(`${before.form}${word.form}`);
  return resolver.forms.has(joined.form) ? joined : undefined;
}

/** «личныйкабинет» is two words for us, and so is «непришел». */
function splitWord(word: Word, resolver: WordResolver, lexicon: Lexicon): Word[] {
  const { form } = word;
  if (form.length < 2 * SHORTEST_PART || form.length > 30) return [word];
  if (resolver.isKnown(form, word.stem) || lexicon.fillers.has(form)) return [word];
  if (lexicon.outside.has(word.stem)) return [word];
  if (form.startsWith(NOT) && resolver.forms.has(form.slice(NOT.length))) {
    return [wordOf(NOT, word.isGlued), wordOf(form.slice(NOT.length))];
  }
  for (let at = form.length - SHORTEST_PART; at >= SHORTEST_PART; at--) {
    const first = form.slice(0, at);
    const last = form.slice(at);
    if (resolver.forms.has(first) && resolver.forms.has(last)) {
      return [wordOf(first, word.isGlued), wordOf(last)];
    }
  }
  return [word];
}
