import Fuse from 'fuse.js';
import { editDistance } from './edit-distance';
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
const SOUND_ALIKE = new Set(['ао', 'оа', 'еи', 'ие', 'эе', 'еэ', 'эи', 'иэ']);
const FUSE = { threshold: 0.4, location: 0 };

type Near = { word: string; known: string; edits: number; weight: number };

/**
 * Fuse.js as the spelling stage: up to 24 known words that share pairs of letters are counted by edits and matched.
 * (A `new Fuse(vocabulary)` for each unknown word would cost 28 times the p95, search.md.) Takes known words and weights.
 */
export function createSpelling(weights: ReadonlyMap<string, number>): Spelling {
  const written = withStems(weights);
  const roots = new Set([...written.keys()].filter((word) => stem(word) === word));
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
    if (allowed === 0 || form.length > LONGEST) return undefined;
    const whole = nearest(form, allowed);
    if (whole !== undefined && whole.edits <= 1) return whole.word;
    const byRoot = rootsOf(form, root).map((part) => nearest(part, allowed, true));
    return (byRoot.find((near) => near !== undefined) ?? whole)?.word;
  };
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

/** Short words have too many neighbours: none below 4 letters, one edit below 8, else two (search.md has 9). */
function editsAllowed(length: number): number {
  if (length < SHORTEST) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Edits between the words; thumbs rarely miss a first letter, so one edit more is counted unless the word is long. Vowels
 * that sound alike are no miss: «анлайн», «идиный».
 */
function plausibleEdits(word: string, known: string): number {
  const edits = editDistance(word, known, MOST_EDITS);
  const [first = '', second = ''] = word;
  const startsAlike =
    first === known[0] ||
    (first === known[1] && second === known[0]) ||
    SOUND_ALIKE.has(`${first}${known[0]}`);
  return startsAlike || (edits === 1 && known.length >= LONG) ? edits : edits + 1;
}
