import { formsOf, type SearchDocument } from './build-index';
import type { Word } from './read-words';
import { stem } from './stem';
import { firstFrom } from './vocabulary';

/** Documents whose titles or keywords hold the very words of a query, and by how much their score grows. */
export type PhraseBonus = (words: readonly Word[]) => ReadonlyMap<number, number>;

const KEYWORD_INSIDE = 0.25;
const BEGINS_LIKE = 0.5;
const MOST_BEGINNINGS = 24;
const LONGEST_PHRASE = 5;

/** Prepares titles and keywords of several words. A query that is the beginning of one is being typed. */
export function createPhraseBonus(
  documents: readonly SearchDocument[],
  skipped: ReadonlySet<string>,
): PhraseBonus {
  const byStems = new Map<string, Set<number>>();
  const written: (readonly [text: string, document: number])[] = [];
  documents.forEach(({ title, keywords }, number) => {
    for (const phrase of [title, ...keywords]) {
      const forms = formsOf(phrase, new Set());
      written.push([forms.join(' '), number]);
      const stems = forms.filter((form) => !skipped.has(form)).map(stem);
      if (stems.length >= 2) note(byStems, stems.join(' '), number);
    }
  });
  written.sort(([a], [b]) => (a < b ? -1 : 1));
  const texts = written.map(([text]) => text);

  return (words) => {
    const inside = runsOf(words.filter(({ form }) => !skipped.has(form)));
    const bonus = new Map<number, number>();
    for (const phrase of inside) {
      for (const number of byStems.get(phrase) ?? []) bonus.set(number, KEYWORD_INSIDE);
    }
    for (const number of beginningWith(words.map(({ form }) => form).join(' '))) {
      bonus.set(number, BEGINS_LIKE);
    }
    return bonus;
  };

  function beginningWith(typed: string): number[] {
    if (typed.length < 2) return [];
    const start = firstFrom(texts, typed);
    const near = written.slice(start, start + MOST_BEGINNINGS);
    return near.flatMap(([text, number]) => (text.startsWith(typed) ? [number] : []));
  }
}

/** Every run of two to five stems, as one text. */
function runsOf(words: readonly Word[]): string[] {
  return words.flatMap((_, from) => {
    const run = words.slice(from, from + LONGEST_PHRASE).map(({ stem }) => stem);
    return run.slice(1).map((_stem, place) => run.slice(0, place + 2).join(' '));
  });
}

function note(phrases: Map<string, Set<number>>, phrase: string, number: number): void {
  const known = phrases.get(phrase);
  if (known === undefined) phrases.set(phrase, new Set([number]));
  else known.add(number);
}
