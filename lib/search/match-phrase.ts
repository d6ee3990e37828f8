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
  /** Words of the phrase as its editor wrote it. */
  readonly size: number;
};

/**
 * The phrase at `start`, unless a longer one begins inside it: in «что делать, если операторы не работают» the operators
 * do not «делать».
 */
export function matchPhrase(
  words: readonly Word[],
  start: number,
  lexicon: Lexicon,
): PhraseMatch | undefined {
  const match = longestAt(words, start, lexicon);
  if (match === undefined) return undefined;
  for (let inside = start + 1; inside < match.end; inside++) {
    const other = longestAt(words, inside, lexicon);
    if (other !== undefined && other.end > match.end && other.size > match.size) return undefined;
  }
  return match;
}

/**
 * The longest variants that begin at `start`. Fillers between their words are passed over («не могу никак войти»), and
 * so are fillers the editor left out.
 */
function longestAt(
  words: readonly Word[],
  start: number,
  lexicon: Lexicon,
): PhraseMatch | undefined {
  const phrases = phrasesAt(words, start, lexicon);
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
    : { meanings, isOutside: meanings.length === 0 && isOutside, end, size: length };
}

/** A hundred phrases begin with «пароль»; most go on with a word that the query does not have. */
function phrasesAt(words: readonly Word[], start: number, lexicon: Lexicon): readonly Phrase[] {
  const phrases = lexicon.phrases.get(words[start]?.stem ?? '');
  if (phrases === undefined || start + 1 === words.length) return [];
  const stems = new Set(words.map(({ stem }) => stem));
  return phrases.filter((phrase) => stems.has(phrase.stems[1] ?? ''));
}

/** Where a phrase that begins at `start` ends, if all its words follow. */
function endOf(
  phrase: Phrase,
  words: readonly Word[],
  start: number,
  fillers: ReadonlySet<string>,
): number | undefined {
  let place = start;
  for (let wanted = 0; wanted < phrase.stems.length; wanted++) {
    if (wanted > 0) place = passFillers(phrase, wanted, words, place, fillers);
    const word = words[place];
    if (word === undefined || !isWanted(phrase, wanted, word)) return undefined;
    place++;
  }
  return place;
}

function passFillers(
  phrase: Phrase,
  wanted: number,
  words: readonly Word[],
  from: number,
  fillers: ReadonlySet<string>,
): number {
  const isPassed = (word: Word) =>
    !isWanted(phrase, wanted, word) && word.form !== NOT && fillers.has(word.form);
  const length = words.slice(from).findIndex((word) => !isPassed(word));
  return length < 0 ? words.length : from + length;
}

/** A phrase of another trade must stand there as it is written: «карта мира» is not «карта Мир». */
function isWanted({ forms, stems, isOutside }: Phrase, place: number, word: Word): boolean {
  return isOutside ? word.form === forms[place] : word.stem === stems[place];
}
