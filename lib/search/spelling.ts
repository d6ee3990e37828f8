import Fuse from 'fuse.js';
import { editDistance } from './edit-distance';
import { editsAllowed, startAlike } from './edits-allowed';
import { createPairIndex, type LikeWord } from './shared-pairs';
import { stem } from './stem';

/** The known word that a misspelt one stands for, by its form or its stem; undefined when nothing is near enough. */
export type Spelling = (form: string, root: string, mostEdits?: number) => string | undefined;

const SHORTEST = 4;
const LONGEST = 32;
const MOST_EDITS = 2;
const LONG = 7;
const LONG_ENOUGH = 5;
const LIKE = 0.35;
/** Weight of a word that names a matter of ours. */
const NAMED = 1.5;
/** «Лалала» is no misspelt word. */
const BABBLE = /^(.{1,3})\1+.?$/;
const FUSE = { threshold: 0.4, location: 0 };

type Near = { word: string; known: string; edits: number; weight: number };

/**
 * Fuse.js as the spelling stage: up to 24 known words that share pairs of letters are counted by edits and matched.
 * (A `new Fuse(vocabulary)` for each unknown word would cost 28 times the p95, search.md.) Takes known words and weights.
 */
export function createSpelling(weights: ReadonlyMap<string, number>): Spelling {
  const written = withStems(weights);
  const roots = new Set([...weights.keys()].map(stem));
  const candidates = createPairIndex([...written.keys()]);

  const compare = (word: string, { word: known, likeness }: LikeWord): Near => {
    const meant = written.get(known) ?? known;
    const edits = plausibleEdits(word, known) + (likeness < LIKE ? 1 : 0);
    return { word: meant, known, edits, weight: weights.get(meant) ?? 0 };
  };
  const nearest = (word: string, allowed: number, isRoot = false): Near | undefined =>
    candidates(word, allowed)
      .filter(({ word: known }) => !isRoot || roots.has(known))
      .map((like) => compare(word, like))
      .filter(({ edits, known }) => edits <= Math.min(allowed, editsAllowed(known.length + 1)))
      .sort((a, b) => a.edits - b.edits || b.weight - a.weight)
      .find(({ known }) => Fuse.match(word, known, FUSE).isMatch);

  return (form, root, mostEdits = MOST_EDITS) => {
    const allowed = Math.min(mostEdits, editsAllowed(form.length));
    if (allowed === 0 || form.length > LONGEST || BABBLE.test(form)) return undefined;
    const swapped = swapsOf(form).find((word) => weights.has(word));
    if (swapped !== undefined) return swapped;
    const whole = nearest(form, allowed);
    if (whole !== undefined && whole.edits <= 1) return whole.word;
    const byRoot = rootsOf(form, root).map(
      (part) => swappedRoot(part) ?? trusted(part, nearest(part, allowed, true)),
    );
    return (byRoot.find((near) => near !== undefined) ?? whole)?.word;
  };

  function swappedRoot(part: string): Near | undefined {
    const known =
      part.length < LONG_ENOUGH ? undefined : swapsOf(part).find((one) => roots.has(one));
    const word = known === undefined ? undefined : written.get(known);
    return known && word ? { word, known, edits: 1, weight: weights.get(word) ?? 0 } : undefined;
  }
}

/** A short root is near to too many words: it stands for none that our texts only mention. */
function trusted(root: string, near: Near | undefined): Near | undefined {
  return root.length >= LONG_ENOUGH || (near?.weight ?? 0) >= NAMED ? near : undefined;
}

/** The word with two neighbours in each other's place: shares so few pairs with it that the sieve may drop it. */
function swapsOf(form: string): string[] {
  return Array.from(
    { length: form.length - 1 },
    (_, at) => form.slice(0, at) + form.charAt(at + 1) + form.charAt(at) + form.slice(at + 2),
  );
}

/**
 * The word without its ending: by the stemmer, and by a letter or two, since the stemmer cannot help a word that lost
 * its vowels. The root of a short word is too short to tell.
 */
function rootsOf(form: string, root: string): string[] {
  if (form.length < LONG_ENOUGH) return [];
  const parts = new Set([root, form.slice(0, -1), form.slice(0, -2)]);
  return [...parts].filter((part) => part.length > 2 && part !== form);
}

/** Known words and their stems, since a misspelt word stands in any form; each with the word it means. */
function withStems(weights: ReadonlyMap<string, number>): Map<string, string> {
  const long = [...weights].filter(([word]) => word.length >= SHORTEST);
  const byRising = long.sort(([, a], [, b]) => a - b).map(([word]) => word);
  const stems = byRising.map((word) => [stem(word), word] as const);
  return new Map([
    ...stems.filter(([root]) => root.length >= SHORTEST),
    ...byRising.map((word) => [word, word] as const),
  ]);
}

/**
 * Edits between the words; thumbs rarely miss a first letter, so one edit more is counted unless the word is long. Vowels
 * that sound alike are no miss: «анлайн», «идиный».
 */
function plausibleEdits(word: string, known: string): number {
  const edits = editDistance(word, known, MOST_EDITS);
  return startAlike(word, known) || (edits === 1 && known.length >= LONG) ? edits : edits + 1;
}
