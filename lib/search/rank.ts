import type { SearchIndex } from './build-index';
import type { WeighedSlot } from './relevance';
import type { Alternative } from './resolve-word';
import { createTally, type Note } from './tally';

/** A document that answers a query, by its number in the index. */
export type Hit = {
  readonly document: number;
  readonly score: number;
  /** Part of the query's worth that it has, 0 to 1. */
  readonly coverage: number;
};

/** Orders documents by what every slot says about them; `bonus` adds a part of the score to some. */
export type Ranking = (
  slots: readonly WeighedSlot[],
  bonus: ReadonlyMap<number, number>,
) => readonly Hit[];

const LEAST_COVERED = 0.3;
const LEAST_OF_BEST = 0.6;
const TITLE_SHARE = 0.35;
const DEMAND_SHARE = 0.12;

/** Scores are BM25-like, times the root of the covered weight (search.md, «Rank»). Made once for an index. */
export function createRanking(index: SearchIndex): Ranking {
  const size = index.documents.length;
  const score = createTally(size);
  const covered = createTally(size);
  const title = createTally(size);
  const slotScore = createTally(size);
  const slotCover = createTally(size);
  const wordScore = createTally(size);
  const wordCover = createTally(size);

  return (slots, bonus) => {
    for (const slot of slots) addSlot(slot);
    const total = slots.reduce((sum, { worth }) => sum + worth, 0);
    const hits = collect(total, bonus);
    score.clear();
    title.clear();
    return hits;
  };

  function addSlot({ alternatives, worth }: WeighedSlot): void {
    for (const alternative of alternatives) addAlternative(alternative);
    slotCover.drain((document, part) => {
      score.add(document, worth * slotScore.get(document));
      covered.add(document, worth * part);
    });
    slotScore.clear();
  }

  function addAlternative({ terms, weight }: Alternative): void {
    const [only, ...more] = terms;
    if (only === undefined) return;
    if (more.length === 0) {
      addTerm(only, weight, slotScore.raise, slotCover.raise);
      return;
    }
    // Words of one meaning count together: a document with half of them has half.
    for (const term of terms) addTerm(term, weight / terms.length, wordScore.add, wordCover.add);
    wordScore.drain(slotScore.raise);
    wordCover.drain(slotCover.raise);
  }

  function addTerm(term: number, weight: number, noteScore: Note, noteCover: Note): void {
    const posting = index.postings[term];
    if (posting === undefined) return;
    const { documents, weights, inTitle, idf } = posting;
    for (let place = 0; place < documents.length; place++) {
      const document = documents[place] ?? 0;
      noteScore(document, weight * (weights[place] ?? 0));
      noteCover(document, weight);
      if (inTitle[place]) title.add(document, weight * idf);
    }
  }

  function collect(total: number, bonus: ReadonlyMap<number, number>): Hit[] {
    // A long story may be covered thinly everywhere: then its best places still answer.
    const least = Math.min(LEAST_COVERED * total, LEAST_OF_BEST * covered.most());
    const hits: Hit[] = [];
    covered.drain((document, part) => {
      if (part < least) return;
      const coverage = part / total;
      hits.push({ document, score: finalScore(document, coverage, bonus), coverage });
    });
    return hits.sort((a, b) => b.score - a.score || a.document - b.document);
  }

  function finalScore(
    document: number,
    coverage: number,
    bonus: ReadonlyMap<number, number>,
  ): number {
    const base = score.get(document) * Math.sqrt(coverage);
    const titlePart = Math.min(1, title.get(document) / (index.titleWeights[document] || 1));
    const { prior = 1, demand = 0 } = index.documents[document] ?? {};
    const plus = TITLE_SHARE * titlePart + (bonus.get(document) ?? 0) + DEMAND_SHARE * demand;
    return base * (1 + plus) * prior;
  }
}
