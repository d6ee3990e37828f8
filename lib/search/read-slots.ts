import { matchPhrase, type PhraseMatch } from './match-phrase';
import type { Understanding, Word } from './read-words';
import type { Alternative } from './resolve-word';
import { denied, NOT } from './stem';
import { isActOrQuality } from './word-class';

/** A word or phrase of the query and what it may mean. */
export type Slot = {
  readonly alternatives: readonly Alternative[];
  /** How surely it was found: 1 as written, less for guesses, 0 not at all. */
  readonly quality: number;
  /** Letters it takes in the query. */
  readonly length: number;
  /** Telling words it takes in the query. */
  readonly span?: number;
  /** Nobody knows it, and it names no matter: it tells how something is or goes. */
  readonly isMild?: boolean;
  /** `common` says little alone; `outside` belongs to another trade. */
  readonly kind: 'telling' | 'common' | 'outside' | 'unknown';
};

const QUALITY = { known: 1, unfinished: 0.8, related: 0.6, guess: 0.7 };
const NUMBER = /^\d+$/;
const NONE: Slot = { alternatives: [], quality: 0, length: 0, kind: 'unknown' };
const PHRASE_WEIGHT = 0.95;
const LONE_WEIGHT = 0.5;
const WITHOUT_NOT = 0.4;
const STUB_WEIGHT = 0.7;
const LONGEST_STUB = 5;
const LONGEST_FILLER_STUB = 3;
const SHORTEST_TRUSTED_GUESS = 6;

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
    const mayGrow = word.isCut || place === words.length - 1;
    if (isTelling(word, understanding)) {
      const isDenied = words[place - 1]?.form === NOT;
      slots.push(wordSlot(word, mayGrow, isDenied, understanding));
    }
    place++;
  }
  const last = words.at(-1);
  // «по» says nothing, unless it is all there is: then it is the beginning of a word.
  return slots.length === 0 && last !== undefined && last.form.length <= LONGEST_FILLER_STUB
    ? [unfinishedSlot(last, understanding)].filter(({ quality }) => quality > 0)
    : slots;
}

function phraseQuality(words: readonly Word[]): number {
  const guessed = lettersOf(words.filter(({ isGuess }) => isGuess)) / lettersOf(words);
  return QUALITY.known - guessed * (QUALITY.known - QUALITY.guess);
}

function lettersOf(words: readonly Word[]): number {
  return words.reduce((sum, { form }) => sum + form.length, 0);
}

/** One word out of a phrase says something else than the phrase: «позвоните мне» is no «позвоните». */
function literalWeight(known: number, telling: number): number {
  return telling < 2 ? LONE_WEIGHT : known / telling;
}

/** A bare number says nothing, unless an editor listed it («500», «810»). */
function isTelling({ form, stem }: Word, { resolver, lexicon }: Understanding): boolean {
  return !lexicon.fillers.has(form) && (!NUMBER.test(form) || resolver.isKnown(form, stem));
}

/** The phrase as its meaning, or its words as they stand. */
function phraseSlot(
  words: readonly Word[],
  { meanings, isOutside }: PhraseMatch,
  { resolver, lexicon }: Understanding,
): Slot {
  if (isOutside) {
    return { alternatives: [], quality: 1, length: lettersOf(words), kind: 'outside' };
  }
  const telling = words.flatMap(({ form, stem }, place) => {
    if (lexicon.fillers.has(form)) return [];
    return [words[place - 1]?.form === NOT ? denied(stem) : stem];
  });
  const plain = resolver.meaning(telling, 1)[0]?.terms ?? [];
  const literal =
    plain.length === 0
      ? []
      : [{ terms: plain, weight: literalWeight(plain.length, telling.length) }];
  const meant = meanings.flatMap((meaning) => resolver.meaning(meaning, PHRASE_WEIGHT));
  return {
    alternatives: [...literal, ...meant],
    quality: phraseQuality(words),
    length: lettersOf(words),
    span: Math.max(1, telling.length),
    kind: telling.every((word) => lexicon.common.has(word)) ? 'common' : 'telling',
  };
}

function wordSlot(
  word: Word,
  mayGrow: boolean,
  isDenied: boolean,
  understanding: Understanding,
): Slot {
  const { resolver } = understanding;
  const { form, stem, isGuess } = word;
  const length = form.length;
  if (isOfAnotherTrade(word, understanding)) {
    return { alternatives: [], quality: 1, length, kind: 'outside' };
  }
  const kind = isVague(word, understanding) ? 'common' : 'telling';
  const known = isDenied ? deniedFirst(word, understanding) : resolver.known(form, stem);
  if (known.length > 0) {
    const longer = mayGrow && length <= LONGEST_STUB ? stubs(form, understanding) : [];
    const quality = isGuess ? QUALITY.guess : QUALITY.known;
    return { alternatives: [...known, ...longer], quality, length, kind };
  }
  const longer = mayGrow && !resolver.forms.has(form) ? unfinishedSlot(word, understanding) : NONE;
  return longer.quality > 0 ? longer : relatedSlot(word, kind, understanding);
}

function isOfAnotherTrade({ form, stem }: Word, { lexicon }: Understanding): boolean {
  if (lexicon.byForm.has(form)) return false;
  return lexicon.outside.has(stem) || lexicon.outside.has(form);
}

/** A word of any trade, a word for such words, or a guess at a word so short that it could be anything. */
function isVague({ form, stem, isGuess }: Word, { lexicon }: Understanding): boolean {
  if (isGuess && form.length < SHORTEST_TRUSTED_GUESS) return true;
  const meant = lexicon.byForm.get(form) ?? lexicon.byStem.get(stem) ?? [];
  const isMeantSo =
    meant.length > 0 &&
    meant.every(([only = '', ...more]) => more.length === 0 && lexicon.common.has(only));
  return lexicon.common.has(stem) || isMeantSo;
}

function relatedSlot(
  { form, stem }: Word,
  kind: 'telling' | 'common',
  { resolver }: Understanding,
): Slot {
  const length = form.length;
  const isCommon = kind === 'common';
  // A word of any trade that is not ours itself has no relatives worth following: «налог на квартиру».
  const alternatives = isCommon ? [] : resolver.related(form, stem);
  if (alternatives.length === 0) {
    const isMild = isActOrQuality(form);
    return { alternatives, quality: isCommon ? 1 : 0, length, kind: 'unknown', isMild };
  }
  // Of a phrase it is only a part: «best» of «best time».
  const isPart = !resolver.isKnown(form, stem) && resolver.forms.has(form);
  return { alternatives, quality: QUALITY.related, length, kind: isPart ? 'common' : kind };
}

/** «не работает» before «работает»; what «работает» is a synonym of has nothing to do with it. */
function deniedFirst({ stem }: Word, { resolver }: Understanding): Alternative[] {
  return [...resolver.meaning([denied(stem)], 1), ...resolver.meaning([stem], WITHOUT_NOT)];
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
