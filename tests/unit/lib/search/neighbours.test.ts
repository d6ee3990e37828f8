import { expect, test } from 'vitest';
import { buildIndex } from '@/lib/search/build-index';
import { createNeighbours } from '@/lib/search/neighbours';
import { readWords } from '@/lib/search/read-words';
import { createWordResolver } from '@/lib/search/resolve-word';
import { createLexicon } from '@/lib/search/search-words';
import { createSpelling } from '@/lib/search/spelling';
import { smallWords } from './small-search';

const documents = [
  ['Обратный звонок', 'Мы перезвоним.'],
  ['Онлайн-чат', 'Ответит человек.'],
  ['Как обратиться', 'Все способы.'],
].map(([title = '', text = '']) => ({
  ...{ title, text, keywords: [], section: '', prior: 1, demand: 0 },
}));
const lexicon = createLexicon(smallWords);
const resolver = createWordResolver(buildIndex(documents, lexicon.fillers), lexicon);
const spelling = createSpelling(resolver.forms);
const neighbours = createNeighbours(documents, { resolver, lexicon });
const meant = (query: string) =>
  neighbours(readWords(query, { resolver, lexicon, spelling }))
    .map(({ form }) => form)
    .join(' ');

test.each([
  ['обратый звонок', 'обратный звонок'],
  ['обр. звонок', 'обратный звонок'],
  ['звонок обратый', 'звонок обратный'],
  ['онлайн чяат', 'онлайн чат'],
  ['онлайн и чяат', 'онлайн и чат'],
])('«%s» is «%s»', (typed, expected) => {
  expect(meant(typed)).toBe(expected);
});

test.each([
  ['обратый', 'alone it may be anything'],
  ['обратый чат', 'beside another word it is no «обратный»'],
  ['обратным звонком', 'another form is no mistake'],
  ['погода звонок', 'a word of another trade is itself'],
  ['обр звонок', 'nothing says that it is cut'],
])('«%s» stays: %s', (typed) => {
  expect(meant(typed)).toBe(typed);
});
