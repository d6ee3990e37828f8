import { buildIndex, type SearchDocument, type SearchIndex } from './build-index';
import { createCompletions } from './completions';
import { interpret, type Reading } from './interpret';
import { createNeighbours } from './neighbours';
import { createPhraseBonus } from './phrase-bonus';
import { createRanking, type Hit } from './rank';
import { topicalityOf, type WeighedSlot, weighSlots } from './relevance';
import { createWordResolver } from './resolve-word';
import type { Lexicon } from './search-words';
import { createSounds } from './sounds';
import { createSpelling } from './spelling';
import { stem } from './stem';
import { progressOf, withCompletions } from './unfinished';

/** Words of any trade must stand in one entry together: «работа» and «москва» do not make a query ours. */
const TOGETHER = 0.55;

/** Documents that answer a query of words, the best first, and how the query was read. */
export type WordSearch = {
  readonly find: (
    query: string,
    isLiteral?: boolean,
  ) => { readonly reading: Reading; readonly hits: readonly Hit[] };
  readonly index: SearchIndex;
};

/** Builds everything that looking up words needs; a fraction of a second for this site, so once per process. */
export function createSearch(documents: readonly SearchDocument[], lexicon: Lexicon): WordSearch {
  const index = buildIndex(documents, lexicon.fillers);
  const resolver = createWordResolver(index, lexicon);
  // A misspelt everyday word is that word, and none of ours that it happens to be near to.
  const everyday = lexicon.everyday.map((form) => [form, 1] as const);
  const understanding = {
    resolver,
    lexicon,
    neighbours: createNeighbours(documents, { resolver, lexicon }),
    spelling: createSpelling(new Map([...everyday, ...resolver.forms])),
    sounds: createSounds(
      new Map([...resolver.forms, ...everyday]),
      (form) => resolver.forms.has(form) || lexicon.fillers.has(form),
      (form) => resolver.isKnown(form, stem(form)),
    ),
  };
  const rank = createRanking(index);
  const phraseBonus = createPhraseBonus(documents, lexicon.fillers);
  const complete = createCompletions(documents, lexicon, (meaning) => rankMeaning(meaning));
  const sought = mostSought(documents);
  const demandFor = (document: number) => documents[document]?.demand ?? 0;
  return {
    index,
    find: (query, isLiteral) => {
      const reading = interpret(query, understanding, isLiteral);
      const slots = weighSlots(reading.slots, index);
      const hits = answersOf(slots, reading);
      const progress = isLiteral ? 'whole' : progressOf(reading, hits.length > 0, understanding);
      if (progress === 'whole') return { reading, hits };
      const before = progress === 'begun' ? sought : hits;
      return {
        reading,
        hits: withCompletions(before, complete(reading.words), progress, demandFor),
      };
    },
  };

  function answersOf(slots: readonly WeighedSlot[], { words }: Reading): readonly Hit[] {
    const topicality = topicalityOf(slots);
    if (topicality === 'not-ours') return [];
    const hits = rank(slots, phraseBonus(words));
    const isOne = topicality === 'ours' || slots.length === 1;
    return isOne || hits.some(({ coverage }) => coverage >= TOGETHER) ? hits : [];
  }

  function rankMeaning(meaning: readonly string[]): readonly Hit[] {
    const alternatives = resolver.meaning(meaning, 1);
    const slot = { alternatives, quality: 1, length: 1, kind: 'telling' as const };
    return rank(weighSlots([slot], index), new Map());
  }
}

/** What people look for most: the answer to a question of which only «как» or «что делать, если» is there. */
function mostSought(documents: readonly SearchDocument[]): Hit[] {
  return documents
    .map(({ demand }, document) => ({ document, score: demand, coverage: 0 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}
