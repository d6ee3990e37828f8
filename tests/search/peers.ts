import { stemmer } from '@orama/stemmers/russian';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import addRussian from 'lunr-languages/lunr.ru';
import addStemmer from 'lunr-languages/lunr.stemmer.support';
import MiniSearch from 'minisearch';
import type { SearchDocument } from '@/lib/search/build-index';

/** Numbers of the documents that answer, best first. */
export type PeerSearch = (query: string) => readonly number[];

type Row = { id: number; title: string; keywords: string; text: string; section: string };

const BOOST = { title: 3, keywords: 3, text: 0.7, section: 0.5 };
const FIELDS = ['title', 'keywords', 'text', 'section'] as const;

function rowsOf(documents: readonly SearchDocument[]): Row[] {
  return documents.map(({ title, keywords, text, section }, id) => ({
    ...{ id, title, keywords: keywords.join(' '), text, section },
  }));
}

/** MiniSearch as its users tune it for Russian: stems, prefixes, fuzzy, the same field weights as ours. */
export function miniSearchOver(documents: readonly SearchDocument[]): PeerSearch {
  const index = new MiniSearch<Row>({
    fields: [...FIELDS],
    processTerm: (term) => stemmer(term.toLowerCase().replaceAll('ё', 'е')),
    searchOptions: { boost: BOOST, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(rowsOf(documents));
  return (query) => index.search(query).map(({ id }) => Number(id));
}

/** Fuse.js alone over whole fields: the usual recipe. */
export function fuseOver(documents: readonly SearchDocument[]): PeerSearch {
  const keys = FIELDS.map((name) => ({ name, weight: BOOST[name] }));
  const fuse = new Fuse(rowsOf(documents), { keys, threshold: 0.4, ignoreLocation: true });
  return (query) => fuse.search(query.slice(0, 200)).map(({ refIndex }) => refIndex);
}

/** Lunr with its Russian stemmer and a wildcard after every word. */
export function lunrOver(documents: readonly SearchDocument[]): PeerSearch {
  addStemmer(lunr);
  addRussian(lunr);
  const index = lunr(function build() {
    this.use(lunr.ru);
    for (const field of FIELDS) this.field(field, { boost: BOOST[field] });
    for (const row of rowsOf(documents)) this.add(row);
  });
  return (query) => {
    const words = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return index
      .query((builder) => {
        for (const word of words) {
          builder.term(word, { usePipeline: true, boost: 10 });
          builder.term(word, { usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
        }
      })
      .map(({ ref }) => Number(ref));
  };
}
