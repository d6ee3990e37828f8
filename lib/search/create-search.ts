import { buildIndex, type SearchDocument, type SearchIndex } from './build-index';
import { interpret, type Reading } from './interpret';
import { createPhraseBonus } from './phrase-bonus';
import { createRanking, type Hit } from './rank';
import { isOnTopic, weighSlots } from './relevance';
import { createWordResolver } from './resolve-word';
import type { Lexicon } from './search-words';
import { createSounds } from './sounds';
import { createSpelling } from './spelling';
import { stem } from './stem';

/** Documents that answer a query of words, the best first, and how the query was read. */
export type WordSearch = {
  readonly find: (
    query: string,
    isLiteral?: boolean,
  ) => { readonly reading: Reading; readonly hits: readonly Hit[] };
  readonly index: SearchIndex;
};

/** Builds everything that looking up words needs; about 20 ms for this site, so once per process. */
export function createSearch(documents: readonly SearchDocument[], lexicon: Lexicon): WordSearch {
  const index = buildIndex(documents, lexicon.fillers);
  const resolver = createWordResolver(index, lexicon);
  // A misspelt everyday word is that word, and none of ours that it happens to be near to.
  const everyday = lexicon.everyday.map((form) => [form, 1] as const);
  const understanding = {
    resolver,
    lexicon,
    spelling: createSpelling(new Map([...everyday, ...resolver.forms])),
    sounds: createSounds(
      new Map([...resolver.forms, ...everyday]),
      (form) => resolver.forms.has(form) || lexicon.fillers.has(form),
      (form) => resolver.isKnown(form, stem(form)),
    ),
  };
  const rank = createRanking(index);
  const phraseBonus = createPhraseBonus(documents, lexicon.fillers);
  return {
    index,
    find: (query, isLiteral) => {
      const reading = interpret(query, understanding, isLiteral);
      const slots = weighSlots(reading.slots, index);
      if (!isOnTopic(slots)) return { reading, hits: [] };
      return { reading, hits: rank(slots, phraseBonus(reading.words)) };
    },
  };
}
