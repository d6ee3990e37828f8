import { matchPhrase, type PhraseMatch } from './match-phrase';
import type { Understanding, Word } from './read-words';
import type { Alternative } from './resolve-word';
import { denied, NOT } from './stem';

/** A word or phrase of the query and what it may mean. */
export type Slot = {
  readonly alternatives: readonly Alternative[];
  /** How surely it was found: 1 as written, less for guesses, 0 not at all. */
  readonly quality: number;
  /** Letters it takes in the query. */
  readonly length: number;
  /** `common` says little alone; `outside` belongs to another trade. */
  readonly kind: 'telling' | 'common' | 'outside' | 'unknown';
};

const QUALITY = { known: 1, unfinished: 0.8, related: 0.6, guess: 0.7 };
const NUMBER = /^\d+$/;
const NONE: Slot = { alternatives: [], quality: 0, length: 0, kind: 'unknown' };
const PHRASE_WEIGHT = 0.95;
const WITHOUT_NOT = 0.7;
const STUB_WEIGHT = 0.7;
const LONGEST_STUB = 5;

/** What each word may mean, from the surest way to the least sure (search.md, «Resolve a word»). Fillers are left out. */
export function readSlots(words: readonly Word[], understanding: Understanding): Slot[] {
  const { lexicon } = understanding;
  const slots: Slot[] = [];
  for (let place = 0; place < words.length; ) {
    const word = words[place];
    if (word === undefined) break;
    const phrase = matchPhrase(words, place, lexicon);
    if (phrase !== undefined) {
      slots.push(phraseSlot(words.slice(place, phrase.end), phrase, understanding));
      place = phrase.end;
      continue;
    }
    const isLast = place === words.length - 1;
    if (isTelling(word, understanding)) {
      const isDenied = words[place - 1]?.form === NOT;
      slots.push(wordSlot(word, isLast, isDenied, understanding));
    }
    place++;
  }
  const last = words.at(-1);
  // «по» says nothing, unless it is all there is: then it is the beginning of a word.
  return slots.length === 0 && last !== undefined
    ? [unfinishedSlot(last, understanding)].filter(({ quality }) => quality > 0)
    : slots;
}

/** A bare number says nothing, unless an editor listed it («500», «810»). */
function isTelling({ form, stem }: Word, { resolver, lexicon }: Understanding): boolean {
  return !lexicon.fillers.has(form) && (!NUMBER.test(form) || resolver.isKnown(form, stem));
}

/** The phrase as its meaning, or its words as they stand. */
function phraseSlot(
  words: readonly Word[],
  { meanings }: PhraseMatch,
  { resolver, lexicon }: Understanding,
): Slot {
  const telling = words.filter(({ form }) => !lexicon.fillers.has(form));
  const plain =
    resolver.meaning(
      telling.map(({ stem }) => stem),
      1,
    )[0]?.terms ?? [];
  const literal =
    plain.length === 0
      ? []
      : [{ terms: plain, weight: plain.length / Math.max(plain.length, telling.length) }];
  const meant = meanings.flatMap((meaning) => resolver.meaning(meaning, PHRASE_WEIGHT));
  return {
    alternatives: [...literal, ...meant],
    quality: words.some(({ isGuess }) => isGuess) ? QUALITY.guess : QUALITY.known,
    length: words.reduce((sum, { form }) => sum + form.length, 0),
    kind: 'telling',
  };
}

function wordSlot(
  word: Word,
  isLast: boolean,
  isDenied: boolean,
  understanding: Understanding,
): Slot {
  const { resolver, lexicon } = understanding;
  const { form, stem, isGuess } = word;
  const length = form.length;
  if (lexicon.outside.has(stem)) return { alternatives: [], quality: 1, length, kind: 'outside' };
  const kind = lexicon.common.has(stem) ? 'common' : 'telling';
  const known = isDenied ? deniedFirst(word, understanding) : resolver.known(form, stem);
  if (known.length > 0) {
    const longer = isLast && length <= LONGEST_STUB ? stubs(form, understanding) : [];
    const quality = isGuess ? QUALITY.guess : QUALITY.known;
    return { alternatives: [...known, ...longer], quality, length, kind };
  }
  const longer = isLast && !resolver.forms.has(form) ? unfinishedSlot(word, understanding) : NONE;
  return longer.quality > 0 ? longer : relatedSlot(word, kind, understanding);
}

function relatedSlot(
  { form, stem }: Word,
  kind: 'telling' | 'common',
  { resolver }: Understanding,
): Slot {
  const alternatives = resolver.related(form, stem);
  const length = form.length;
  if (alternatives.length > 0) return { alternatives, quality: QUALITY.related, length, kind };
  return { alternatives, quality: kind === 'common' ? 1 : 0, length, kind: 'unknown' };
}

/** «не работает» before «работает». */
function deniedFirst({ form, stem }: Word, { resolver }: Understanding): Alternative[] {
  const itself = resolver.known(form, stem).map(({ terms, weight }) => ({
    terms,
    weight: weight * WITHOUT_NOT,
  }));
  return [...resolver.meaning([denied(stem)], 1), ...itself];
}

/** A short last word is known and may still be unfinished: «граф» is a column of a form and a schedule. */
function stubs(form: string, { resolver }: Understanding): Alternative[] {
  return resolver
    .unfinished(form)
    .map(({ terms, weight }) => ({ terms, weight: weight * STUB_WEIGHT }));
}

function unfinishedSlot({ form }: Word, { resolver }: Understanding): Slot {
  const alternatives = form.length >= 2 ? resolver.unfinished(form) : [];
  const quality = alternatives.length > 0 ? QUALITY.unfinished : 0;
  return {
    alternatives,
    quality,
    length: form.length,
    kind: quality > 0 ? 'telling' : 'unknown',
  };
}
