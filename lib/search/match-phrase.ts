import type { Word } from './read-words';
import type { Canonical, Lexicon, Phrase } from './search-words';
import { NOT } from './stem';

/** Variants of several words found at one place of a query. */
export type PhraseMatch = {
  readonly meanings: readonly Canonical[];
  /** It belongs to another trade. */
  readonly isOutside: boolean;
  /** Place after the last word of the phrase. */
  readonly end: number;
};

/**
 * The longest variants that begin at `start`. Fillers between their words are passed over («не могу никак войти»), and
 * so are fillers the editor left out.
 */
export function matchPhrase(
  words: readonly Word[],
  start: number,
  lexicon: Lexicon,
): PhraseMatch | undefined {
  const phrases = lexicon.phrases.get(words[start]?.stem ?? '') ?? [];
  let end = 0;
  let length = 0;
  let isOutside = false;
  const meanings: Canonical[] = [];
  for (const phrase of phrases) {
    // Longest first: a shorter one would say less about the same words.
    if (phrase.stems.length < length) break;
    const after = endOf(phrase, words, start, lexicon.fillers);
    if (after === undefined) continue;
    end = Math.max(end, after);
    length = phrase.stems.length;
    if (phrase.isOutside) isOutside = true;
    else meanings.push(phrase.to);
  }
  return length === 0
    ? undefined
    : { meanings, isOutside: meanings.length === 0 && isOutside, end };
}

function endOf(
  { stems }: Phrase,
  words: readonly Word[],
  start: number,
  fillers: ReadonlySet<string>,
): number | undefined {
  let place = start + 1;
  for (const wanted of stems.slice(1)) {
    while (place < words.length && words[place]?.stem !== wanted) {
      const form = words[place]?.form ?? '';
      if (form === NOT || !fillers.has(form)) return undefined;
      place++;
    }
    if (place >= words.length) return undefined;
    place++;
  }
  return place;
}
