import { formsOf, type SearchDocument } from './build-index';
import type { Word } from './read-words';
import type { Lexicon } from './search-words';
import { firstFrom } from './vocabulary';

/** Where a query still being typed may lead: documents with a likelihood of 0 to 1, and the part of its letters that say so. */
export type Completion = { readonly likely: ReadonlyMap<number, number>; readonly part: number };
export type Completions = (words: readonly Word[]) => Completion;

/** What some words would find: document and score, best first. */
type Finding = (meaning: readonly string[]) => readonly { document: number; score: number }[];
type Destination = readonly [document: number, likelihood: number];

const MOST_TEXTS = 160;
const PER_MEANING = 3;
const SHORTER_ENDING = 0.8;
/** How much of the likelihood is how often people look for the document at all. */
const DEMAND_PART = 0.6;
/** One document for several texts is likelier than one for a single text. */
const AGAIN = 0.04;

/**
 * Prepares titles, keywords and variants, as they are written with all their little words: «почему мне не пр» is on its
 * way to «не приходит код». The endings of the query that begin one of them count, the longest most.
 */
export function createCompletions(
  documents: readonly SearchDocument[],
  lexicon: Lexicon,
  find: Finding,
): Completions {
  const written = new Map<string, Destination[]>();
  const note = (text: string, places: readonly Destination[]) => {
    const known = written.get(text);
    if (known === undefined) written.set(text, [...places]);
    else known.push(...places);
  };
  documents.forEach(({ title, keywords }, number) => {
    for (const text of [title, ...keywords]) note(plain(text), [[number, 1]]);
  });
  for (const { text, to } of lexicon.variants) note(plain(text), places(find(to)));
  const texts = [...written.keys()].sort();

  return (words) => {
    const whole = words.map(({ form }) => form).join(' ');
    const likely = new Map<number, number>();
    let part = 0;
    for (let from = 0; from < words.length; from++) {
      const ending = words
        .slice(from)
        .map(({ form }) => form)
        .join(' ');
      const found = startingWith(ending);
      if (found.size === 0) continue;
      // What a longer ending began goes before what only the last word does.
      const weight = part === 0 ? 1 : SHORTER_ENDING;
      part ||= ending.length / whole.length;
      for (const [document, likelihood] of found) {
        likely.set(document, Math.max(likely.get(document) ?? 0, weight * likelihood));
      }
    }
    return { likely, part };
  };

  function startingWith(typed: string): ReadonlyMap<number, number> {
    const likely = new Map<number, number>();
    const start = firstFrom(texts, typed);
    for (let at = start; at < start + MOST_TEXTS; at++) {
      const text = texts[at];
      if (!text?.startsWith(typed)) break;
      for (const [document, part] of written.get(text) ?? []) {
        const demand = documents[document]?.demand ?? 0;
        const own = part * (1 - DEMAND_PART + DEMAND_PART * demand);
        const before = likely.get(document) ?? 0;
        likely.set(document, Math.max(before, own) + AGAIN * Math.min(before, own));
      }
    }
    return likely;
  }
}

function plain(text: string): string {
  return formsOf(text, new Set()).join(' ');
}

function places(found: ReturnType<Finding>): Destination[] {
  const best = found[0]?.score ?? 1;
  return found.slice(0, PER_MEANING).map(({ document, score }) => [document, score / best]);
}
