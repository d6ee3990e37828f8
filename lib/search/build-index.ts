import { tokenize } from './normalize';
import { denied, NOT, stem } from './stem';

/** What can be found: the words of an entry by where they stand. */
export type SearchDocument = {
  readonly title: string;
  readonly keywords: readonly string[];
  readonly text: string;
  /** Kind or part of the site, in words. */
  readonly section: string;
  /** How likely people want this kind of entry, around 1. */
  readonly prior: number;
  /** How often people look for this very entry, from 0 (rarely) to 1 (most of all). */
  readonly demand: number;
};

/** Where one stem stands: documents in rising order, the weight it has in each, and whether a title holds it. */
export type Posting = {
  readonly documents: readonly number[];
  readonly weights: readonly number[];
  readonly inTitle: readonly boolean[];
  /** Rarity: what a match of this stem is worth. */
  readonly idf: number;
  /** Some title or keyword holds it: it names a matter of this site, not only occurs in a text. */
  readonly isNamed: boolean;
};

export type SearchIndex = {
  readonly documents: readonly SearchDocument[];
  /** Number of each stem, the place of its posting. */
  readonly terms: ReadonlyMap<string, number>;
  readonly postings: readonly Posting[];
  /** Summed rarity of each title's words. */
  readonly titleWeights: readonly number[];
  /** Every written form of the texts with the best weight of its stem. */
  readonly forms: ReadonlyMap<string, number>;
};

// Constants of ranking; within wide bounds they change nothing (search.md, «Rank»).
const FIELD = { title: 3, keywords: 3, text: 0.7, section: 0.5 };
const SATURATION = 2;
// A bare number tells nothing; times are words of their own.
const NUMBER = /^\d+$/;
const LENGTH_NORM = 0.4;

type Draft = {
  documents: number[];
  frequencies: number[];
  inTitle: boolean[];
  isNamed: boolean;
};

/** Inverted index of stems, weighed like BM25 over the four fields. Forms in `skipped` are left out. */
export function buildIndex(
  documents: readonly SearchDocument[],
  skipped: ReadonlySet<string>,
): SearchIndex {
  const terms = new Map<string, number>();
  const drafts: Draft[] = [];
  const formTerms = new Map<string, number>();
  const lengths = documents.map((document, number) => {
    let length = 0;
    const add = (text: string, weight: number, isTitle: boolean) => {
      for (const form of formsOf(text, skipped)) {
        const term = numberOf(terms, drafts, stem(form));
        formTerms.set(form, term);
        count(drafts[term], number, weight, isTitle);
        length += weight;
      }
      for (const word of deniedStems(text, skipped)) {
        count(drafts[numberOf(terms, drafts, word)], number, weight, isTitle);
      }
    };
    add(document.title, FIELD.title, true);
    for (const keyword of document.keywords) add(keyword, FIELD.keywords, false);
    add(document.text, FIELD.text, false);
    add(document.section, FIELD.section, false);
    return length;
  });
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const postings = drafts.map((draft) => weigh(draft, lengths, average));
  return {
    documents,
    terms,
    postings,
    titleWeights: titleWeights(postings, documents.length),
    forms: new Map([...formTerms].map(([form, term]) => [form, bestWeight(postings[term])])),
  };
}

/** Words to look up in a text; a hyphenated pair counts as its parts and as one word. */
export function formsOf(text: string, skipped: ReadonlySet<string>): string[] {
  const tokens = tokenize(text);
  const parts = tokens.flatMap(({ form }) =>
    skipped.has(form) || NUMBER.test(form) ? [] : [form],
  );
  const joined = tokens.flatMap(({ form, isGlued }, place) =>
    isGlued ? [`${tokens[place - 1]?.form ?? ''}${form}`] : [],
  );
  return [...parts, ...joined];
}

/** Stems of a text that stand after «не»: «не работает» is another matter than «работает», so it is a stem of its own. */
function deniedStems(text: string, skipped: ReadonlySet<string>): string[] {
  const tokens = tokenize(text);
  return tokens.flatMap(({ form }, place) =>
    tokens[place - 1]?.form === NOT && !skipped.has(form) ? [denied(stem(form))] : [],
  );
}

function numberOf(terms: Map<string, number>, drafts: Draft[], word: string): number {
  const known = terms.get(word);
  if (known !== undefined) return known;
  terms.set(word, drafts.length);
  return drafts.push({ documents: [], frequencies: [], inTitle: [], isNamed: false }) - 1;
}

function count(draft: Draft | undefined, number: number, weight: number, isTitle: boolean): void {
  if (draft === undefined) return;
  if (weight >= FIELD.keywords) draft.isNamed = true;
  const last = draft.documents.length - 1;
  if (draft.documents[last] === number) {
    draft.frequencies[last] = (draft.frequencies[last] ?? 0) + weight;
    return;
  }
  draft.documents.push(number);
  draft.frequencies.push(weight);
  draft.inTitle.push(isTitle);
}

function weigh(draft: Draft, lengths: readonly number[], average: number): Posting {
  const rarity = (lengths.length - draft.documents.length + 0.5) / (draft.documents.length + 0.5);
  const weights = draft.frequencies.map((frequency, place) => {
    const length = lengths[draft.documents[place] ?? 0] ?? average;
    const norm = 1 - LENGTH_NORM + (LENGTH_NORM * length) / average;
    return (frequency * (SATURATION + 1)) / (frequency + SATURATION * norm);
  });
  return {
    documents: draft.documents,
    weights,
    inTitle: draft.inTitle,
    idf: Math.log(1 + rarity),
    isNamed: draft.isNamed,
  };
}

function titleWeights(postings: readonly Posting[], size: number): number[] {
  const weights = new Array<number>(size).fill(0);
  for (const { documents, inTitle, idf } of postings) {
    documents.forEach((number, place) => {
      if (inTitle[place]) weights[number] = (weights[number] ?? 0) + idf;
    });
  }
  return weights;
}

function bestWeight(posting: Posting | undefined): number {
  return Math.max(0, ...(posting?.weights ?? []));
}
