import { retypeInLatin, retypeInRussian } from './keyboard-layout';
import type { Neighbours } from './neighbours';
import { normalize, tokenize } from './normalize';
import { readSlots, type Slot } from './read-slots';
import { guessWords, readWords, type Understanding, type Word } from './read-words';
import type { Sounds } from './sounds';
import { stem } from './stem';

/** How a query was read: as typed, with another keyboard layout, from Latin letters, or with its spelling mended. */
export type InterpretationKind = 'typed' | 'layout' | 'transliteration' | 'spelling';

/** A query as understood. */
export type Reading = {
  readonly kind: InterpretationKind;
  /** The query in the words it was understood by. */
  readonly shown: string;
  readonly words: readonly Word[];
  readonly slots: readonly Slot[];
  /** Share of its letters that were found, weighed by how surely; 1 when all is plain. */
  readonly quality: number;
};

type Attempt = { kind: InterpretationKind; text: string };

const PLAIN = 0.99;
const GOOD = 0.85;
/** What another reading must be better by: people mostly mean what they type. */
const DOUBT = 0.05;
const SHORTEST_BEGINNING = 3;

/**
 * The reading whose words are found best. Stops early when the query as typed is plain; lets spelling in only when no
 * reading is good. `isLiteral` allows nothing but the query as typed.
 */
export function interpret(
  query: string,
  understanding: Understanding & { readonly sounds: Sounds; readonly neighbours: Neighbours },
  isLiteral = false,
): Reading {
  const typed: Attempt = { kind: 'typed', text: query };
  const asTyped = read(typed, understanding);
  if (isLiteral) return asTyped;
  const first = withNeighbours(asTyped, understanding);
  if (first.quality >= PLAIN) return first;
  const attempts = otherAttempts(query, understanding);
  const readings = [first, ...attempts.map((attempt) => read(attempt, understanding))];
  const best = bestOf(readings);
  // Words of another trade make no words of ours out of their neighbours.
  if (best.quality >= GOOD || first.slots.some(({ kind }) => kind === 'outside')) return best;
  const mended = readings.map((reading) => mend(reading, query, understanding));
  // Mending what was typed needs no other keyboard to be supposed.
  const [typedMended = best, ...others] = mended;
  const own = typedMended.quality > best.quality ? typedMended : best;
  return bestOf([own, ...others]);
}

function otherAttempts(
  query: string,
  { sounds, resolver }: Understanding & { readonly sounds: Sounds },
): Attempt[] {
  const text = normalize(query);
  if (!/[a-z]/.test(text)) {
    const latin = retypeInLatin(query.toLowerCase());
    const isSense = tokenize(latin).some(
      ({ form }) => resolver.isKnown(form, stem(form)) || isBeginning(form, resolver),
    );
    return isSense ? [{ kind: 'layout', text: latin }] : [];
  }
  return [
    { kind: 'transliteration', text: spellInRussian(text, sounds) },
    { kind: 'layout', text: retypeInRussian(query.toLowerCase()) },
  ];
}

function isBeginning(form: string, { unfinished }: Understanding['resolver']): boolean {
  return form.length >= SHORTEST_BEGINNING && unfinished(form).length > 0;
}

function spellInRussian(text: string, sounds: Sounds): string {
  const plain = text.replace(/['’`]/g, '');
  const tokens = tokenize(plain);
  return tokens
    .map(({ form }, place) => {
      return /^[a-z]+$/.test(form) ? sounds(form, place === tokens.length - 1) : form;
    })
    .join(' ');
}

function read({ kind, text }: Attempt, understanding: Understanding): Reading {
  const words = readWords(text, understanding);
  const slots = readSlots(words, understanding);
  return { kind, shown: text, words, slots, quality: qualityOf(slots) };
}

/** Words that nobody wrote are what their neighbours say; that needs no better quality to be believed. */
function withNeighbours(
  reading: Reading,
  understanding: Understanding & { readonly neighbours: Neighbours },
): Reading {
  const words = understanding.neighbours(reading.words);
  if (words === reading.words || words.every((word, place) => word === reading.words[place])) {
    return reading;
  }
  const slots = readSlots(words, understanding);
  const shown = words.map(({ form }) => form).join(' ');
  return { kind: 'spelling', shown, words, slots, quality: qualityOf(slots) };
}

function mend(reading: Reading, query: string, understanding: Understanding): Reading {
  const words = guessWords(reading.words, understanding, reading.kind !== 'typed');
  if (words.every(({ isGuess }) => !isGuess)) return reading;
  const slots = readSlots(words, understanding);
  const kind = reading.kind === 'typed' ? 'spelling' : reading.kind;
  const shown = words.map(({ form }) => form).join(' ');
  return { kind, shown: shown || query, words, slots, quality: qualityOf(slots) };
}

function qualityOf(slots: readonly Slot[]): number {
  let letters = 0;
  let found = 0;
  for (const { length, quality } of slots) {
    letters += length;
    found += length * quality;
  }
  return letters === 0 ? 0 : found / letters;
}

function bestOf(readings: readonly Reading[]): Reading {
  return readings.reduce((best, other) => (other.quality > best.quality + DOUBT ? other : best));
}
