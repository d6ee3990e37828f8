import type { SearchIndex } from './build-index';
import type { Entry } from './entry';
import { type Clocks, namesHours, toPlainText } from './entry-text';
import { tokenize } from './normalize';
import { stem } from './stem';

/** Two sentences of an entry at most; `marks` are the matched words as [start, end) in `text`. */
export type Snippet = {
  readonly text: string;
  readonly marks: readonly (readonly [start: number, end: number])[];
};

/** Makes the snippet of an entry for the stems that a query was found by. */
export type SnippetMaker = (entry: number, matched: ReadonlySet<number>, clocks: Clocks) => Snippet;

const NO_CLOCKS: Clocks = { nowMs: undefined, zone: undefined };

type Sentence = {
  readonly text: string;
  readonly words: readonly { term: number; start: number; end: number }[];
};
/** A sentence that names hours is read anew for each answer. */
type Source = { readonly prose: string; readonly fixed: Sentence | undefined };

/** Prepares the sentences of all entries; the first, the answer in short, always stands in the snippet. */
export function createSnippets(entries: readonly Entry[], index: SearchIndex): SnippetMaker {
  const sources = entries.map(({ sentences }) => sentences.map(prepare));
  const titles = entries.map(({ title }) => new Set(read(title).words.map(({ term }) => term)));

  return (entry, matched, clocks) => {
    const [first, ...rest] = (sources[entry] ?? []).flatMap((source) => readAt(source, clocks));
    if (first === undefined) return { text: '', marks: [] };
    const said = new Set([...(titles[entry] ?? []), ...first.words.map(({ term }) => term)]);
    const best = mostNew(rest, matched, said);
    const text = best === undefined ? first.text : `${first.text} ${best.text}`;
    const shift = first.text.length + 1;
    return {
      text,
      marks: [...marksOf(first, matched, 0), ...(best ? marksOf(best, matched, shift) : [])],
    };
  };

  function prepare(prose: string): Source {
    const text = namesHours(prose) ? undefined : toPlainText(prose, NO_CLOCKS);
    return { prose, fixed: text === undefined ? undefined : read(text) };
  }

  function readAt({ prose, fixed }: Source, clocks: Clocks): Sentence[] {
    if (fixed !== undefined) return [fixed];
    const text = toPlainText(prose, clocks);
    return text === undefined ? [] : [read(text)];
  }

  function read(text: string): Sentence {
    const words = tokenize(text).flatMap(({ form, start, end }) => {
      const term = index.terms.get(stem(form));
      return term === undefined ? [] : [{ term, start, end }];
    });
    return { text, words };
  }

  /** The sentence that tells most about the query beyond what is said already. */
  function mostNew(
    sentences: readonly Sentence[],
    matched: ReadonlySet<number>,
    said: ReadonlySet<number>,
  ): Sentence | undefined {
    let best: Sentence | undefined;
    let most = 0;
    for (const sentence of sentences) {
      const news = sentence.words
        .filter(({ term }) => matched.has(term) && !said.has(term))
        .reduce((sum, { term }) => sum + (index.postings[term]?.idf ?? 0), 0);
      if (news <= most) continue;
      most = news;
      best = sentence;
    }
    return best;
  }
}

function marksOf(sentence: Sentence, matched: ReadonlySet<number>, shift: number) {
  return sentence.words
    .filter(({ term }) => matched.has(term))
    .map(({ start, end }) => [start + shift, end + shift] as const);
}
