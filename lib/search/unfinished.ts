import type { Completion } from './completions';
import type { Reading } from './interpret';
import type { Hit } from './rank';
import type { Understanding } from './read-words';

/**
 * How a query stands while it is typed: nothing but little words yet, a word not finished, a short word that is one of ours
 * and may still grow, or all words whole.
 */
export type Progress = 'begun' | 'unfinished' | 'perhaps' | 'whole';

const LONGEST_STUB = 5;
const NUMBER = /^\d/;
/** What a completion counts for beside what the finished words find, when it covers the whole query. */
const STRENGTH = { begun: 1, unfinished: 1, perhaps: 0.6 };
/** What people look for most goes up while nobody knows yet what they type. */
const DEMAND = { begun: 0.5, unfinished: 0.5, perhaps: 0.25 };

/** Reads how far the typing has come. A word of another trade, or a stranger before the last word, ends all guessing. */
export function progressOf(
  { words, slots }: Reading,
  isOurs: boolean,
  { resolver, lexicon }: Understanding,
): Progress {
  const last = words.at(-1);
  if (last === undefined || NUMBER.test(last.form) || slots.some(({ kind }) => kind === 'outside'))
    return 'whole';
  if (words.every(({ form }) => lexicon.fillers.has(form))) {
    return words.some(({ form }) => lexicon.openers.has(form)) ? 'begun' : 'whole';
  }
  if (lexicon.fillers.has(last.form)) return isOurs ? 'whole' : 'unfinished';
  const isLastStrange = !resolver.isKnown(last.form, last.stem);
  if (!isOurs && slots.slice(0, -1).some(({ quality }) => quality === 0)) return 'whole';
  if (isLastStrange) return 'unfinished';
  return last.form.length <= LONGEST_STUB ? 'perhaps' : 'whole';
}

/** Hits with what the unfinished words may become: each completion adds to the score, or is a hit of its own. */
export function withCompletions(
  hits: readonly Hit[],
  { likely, part }: Completion,
  progress: Exclude<Progress, 'whole'>,
  demandFor: (document: number) => number,
): Hit[] {
  const best = hits[0]?.score ?? 1;
  const strength = hits.length === 0 ? 1 : STRENGTH[progress] * part * best;
  const found = new Map(hits.map((hit) => [hit.document, hit]));
  const all = new Set([...found.keys(), ...likely.keys()]);
  return [...all]
    .map((document) => {
      const { score = 0, coverage = 0 } = found.get(document) ?? {};
      const own = score * (1 + DEMAND[progress] * demandFor(document));
      const grown = own + strength * (likely.get(document) ?? 0);
      return { document, score: grown, coverage };
    })
    .sort((a, b) => b.score - a.score || a.document - b.document);
}
