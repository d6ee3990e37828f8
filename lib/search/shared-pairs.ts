/** A known word and the part of the pairs of letters that it shares, 0 to 1. */
export type LikeWord = { readonly word: string; readonly likeness: number };

/** Words that share pairs of letters with a word and differ in length by `mostEdits` at most, the likest first. */
export type PairIndex = (word: string, mostEdits: number) => readonly LikeWord[];

const MOST_CANDIDATES = 24;
const LEAST_LIKENESS = 0.3;

/** Indexes known words by their pairs of letters: the cheap sieve before words are compared one by one. */
export function createPairIndex(words: readonly string[]): PairIndex {
  const byPair = new Map<string, number[]>();
  words.forEach((word, number) => {
    for (const pair of pairsOf(word)) {
      const numbers = byPair.get(pair);
      if (numbers === undefined) byPair.set(pair, [number]);
      else numbers.push(number);
    }
  });
  const shared = new Uint8Array(words.length);

  return (word, mostEdits) => {
    const pairs = pairsOf(word);
    const found: LikeWord[] = [];
    for (const number of countShared(pairs)) {
      const known = words[number] ?? '';
      const likeness = (2 * valueAt(shared, number)) / (pairs.length + known.length);
      shared[number] = 0;
      const isNear = Math.abs(known.length - word.length) <= mostEdits;
      if (isNear && likeness > LEAST_LIKENESS) found.push({ word: known, likeness });
    }
    found.sort((a, b) => b.likeness - a.likeness);
    return found.slice(0, MOST_CANDIDATES);
  };

  /** Counts into `shared`; returns the words that have a count. */
  function countShared(pairs: readonly string[]): number[] {
    const touched: number[] = [];
    for (const pair of pairs) {
      for (const number of byPair.get(pair) ?? []) {
        const count = valueAt(shared, number);
        if (count === 0) touched.push(number);
        shared[number] = count + 1;
      }
    }
    return touched;
  }
}

/** Pairs of neighbours; the beginning of the word counts as a letter. */
function pairsOf(word: string): string[] {
  const framed = `^${word}`;
  return Array.from(word, (_, place) => framed.slice(place, place + 2));
}

function valueAt(values: Uint8Array, place: number): number {
  return values[place] ?? 0;
}
