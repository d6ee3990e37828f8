import type { SearchIndex } from './build-index';
import type { Canonical, Lexicon } from './search-words';
import { stem } from './stem';
import { createVocabulary, firstFrom } from './vocabulary';

/** One reading of a word of the query: stems of our texts that belong together, and how sure the reading is. */
export type Alternative = { readonly terms: readonly number[]; readonly weight: number };

/** Ways to find a word of a query among the words of our texts. Each returns [] when it leads nowhere. */
export type WordResolver = {
  /** The word itself and what it is a synonym of. */
  readonly known: (form: string, stem: string) => readonly Alternative[];
  readonly isKnown: (form: string, stem: string) => boolean;
  /** What an unfinished word may become. */
  readonly unfinished: (form: string) => readonly Alternative[];
  /** Words of the same root: 4 first letters and 60 % are the same. A word known from a phrase counts as such too. */
  readonly related: (form: string, stem: string) => readonly Alternative[];
  /** The words of one meaning as one reading. */
  readonly meaning: (words: Canonical, weight: number) => readonly Alternative[];
  /** Every form that can be known, with the weight of what it leads to. */
  readonly forms: ReadonlyMap<string, number>;
};

const SYNONYM_WEIGHT = 0.95;
const RELATED_WEIGHT = 0.5;
const SHORTEST_STEM = 3;
const SHARED_LETTERS = 4;
const SHARED_PART = 0.6;
const NOTHING: readonly Alternative[] = [];

/** Ties an index and the editors' words together. */
export function createWordResolver(index: SearchIndex, lexicon: Lexicon): WordResolver {
  const meaning = (words: Canonical, weight: number): readonly Alternative[] => {
    const terms = words.flatMap((word) => index.terms.get(word) ?? []);
    return terms.length === 0 ? NOTHING : [{ terms, weight }];
  };
  const known = (form: string, stem: string): readonly Alternative[] => {
    const term = isSharedByChance(form, stem) ? undefined : index.terms.get(stem);
    const meant = lexicon.byForm.get(form) ?? lexicon.byStem.get(stem);
    const itself = term === undefined ? NOTHING : [{ terms: [term], weight: 1 }];
    if (meant === undefined) return itself;
    return [...itself, ...meant.flatMap((words) => meaning(words, SYNONYM_WEIGHT))];
  };
  const isKnown = (form: string, stem: string) =>
    (index.terms.has(stem) && !isSharedByChance(form, stem)) ||
    lexicon.byForm.has(form) ||
    lexicon.byStem.has(stem);

  /** «Идеи» and «идёт» have two letters left of them. */
  function isSharedByChance(form: string, stem: string): boolean {
    return stem.length < SHORTEST_STEM && stem !== form && !index.forms.has(form);
  }

  const inPhrases = phraseWords(lexicon);
  const forms = knownForms(index, lexicon, inPhrases);
  const meanings = new Map(
    [...forms.keys()].map((form) => {
      const own = known(form, stem(form));
      const lent = (inPhrases.get(form) ?? []).flatMap((to) => meaning(to, RELATED_WEIGHT));
      return [form, own.length > 0 ? own : lent];
    }),
  );
  const vocabulary = createVocabulary(forms);
  const stems = [...new Set([...index.terms.keys(), ...lexicon.byStem.keys()])].sort();

  const unfinished = (form: string) =>
    vocabulary.startingWith(form).flatMap((longer) =>
      (meanings.get(longer) ?? NOTHING).map(({ terms, weight }) => ({
        terms,
        weight: weight * (0.5 + (0.5 * form.length) / longer.length),
      })),
    );
  const related = (form: string, stem: string) => {
    const lent = meanings.get(form) ?? NOTHING;
    if (lent.length > 0 || stem.length < SHARED_LETTERS) return lent;
    return relatives(stems, stem).flatMap((relative) =>
      known(relative, relative).map(({ terms, weight }) => ({
        terms,
        weight: weight * RELATED_WEIGHT,
      })),
    );
  };
  return { known, isKnown, unfinished, related, meaning, forms };
}

/** Words that occur in variants of several words, with the meanings of those. */
function phraseWords(lexicon: Lexicon): Map<string, Canonical[]> {
  const words = new Map<string, Canonical[]>();
  for (const { forms, to, isOutside } of [...lexicon.phrases.values()].flat()) {
    if (isOutside) continue;
    for (const form of forms) {
      if (lexicon.fillers.has(form) || lexicon.common.has(stem(form))) continue;
      words.set(form, [...(words.get(form) ?? []), to]);
    }
  }
  return words;
}

/** A variant weighs a little less than the words of the texts, a word of a phrase half. */
function knownForms(
  index: SearchIndex,
  lexicon: Lexicon,
  inPhrases: ReadonlyMap<string, unknown>,
): Map<string, number> {
  const forms = new Map(index.forms);
  const put = (form: string, weight: number) => {
    if (!forms.has(form)) forms.set(form, weight);
  };
  for (const form of lexicon.byForm.keys()) put(form, 1.5);
  for (const form of inPhrases.keys()) put(form, 1);
  return forms;
}

function relatives(stems: readonly string[], stem: string): string[] {
  const found: string[] = [];
  const root = stem.slice(0, SHARED_LETTERS);
  for (let at = firstFrom(stems, root); stems[at]?.startsWith(root); at++) {
    const other = stems[at] ?? '';
    const longest = Math.max(stem.length, other.length);
    if (sharedLetters(stem, other) >= SHARED_PART * longest) found.push(other);
  }
  return found;
}

function sharedLetters(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}
