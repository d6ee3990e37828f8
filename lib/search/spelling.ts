import Fuse from 'fuse.js';
import { editDistance } from './edit-distance';
import { createPairIndex } from './shared-pairs';

/** The known word that a misspelt one stands for, by its form or its stem; undefined when nothing is near. */
export type Spelling = (form: string, stem: string) => string | undefined;

const SHORTEST = 4;
const LONGEST = 32;
const FUSE = { threshold: 0.4, location: 0 };

type Near = { word: string; edits: number; weight: number };

/**
 * Fuse.js as the spelling stage: up to 24 known words that share pairs of letters are counted by edits and matched.
 * (A `new Fuse(vocabulary)` for each unknown word would cost 28 times the p95, search.md.) Takes known words and weights.
 */
export function createSpelling(weights: ReadonlyMap<string, number>): Spelling {
  const candidates = createPairIndex([...weights.keys()].filter((word) => word.length >= SHORTEST));

  const nearest = (word: string): Near | undefined => {
    const allowed = (known: string) => editsAllowed(Math.min(word.length, known.length));
    let best: Near | undefined;
    for (const known of candidates(word, allowed)) {
      const edits = plausibleEdits(word, known);
      const near = { word: known, edits, weight: weights.get(known) ?? 0 };
      if (edits > allowed(known) || !isBetter(near, best)) continue;
      if (Fuse.match(word, known, FUSE).isMatch) best = near;
    }
    return best;
  };

  return (form, stem) => {
    if (form.length < SHORTEST || form.length > LONGEST) return undefined;
    const whole = nearest(form);
    if (whole !== undefined && whole.edits <= 1) return whole.word;
    return (stem === form ? undefined : nearest(stem)?.word) ?? whole?.word;
  };
}

function isBetter(near: Near, best: Near | undefined): boolean {
  if (best === undefined || near.edits < best.edits) return true;
  return near.edits === best.edits && near.weight > best.weight;
}

/** Short words have too many neighbours: none below 4 letters, one edit below 8, else two. */
function editsAllowed(length: number): number {
  if (length < SHORTEST) return 0;
  return length < 8 ? 1 : 2;
}

/** Edits between the words; thumbs rarely miss the first letter of a short word, so another word is likelier then. */
function plausibleEdits(word: string, known: string): number {
  const edits = editDistance(word, known, 2);
  const startsAlike = word[0] === known[0] || (word[0] === known[1] && word[1] === known[0]);
  return startsAlike || known.length >= 7 ? edits : edits + 1;
}
