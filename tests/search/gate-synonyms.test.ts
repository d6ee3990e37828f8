import { expect, test } from 'vitest';
import { readSearchWords, SearchWords, searchWordFaults } from '@/content/gate-synonyms';
import { sources } from '@/content/sources';
import { searchWords as rawSearchWords } from '@/content/synonyms';

const content = [
  ...['пароль', 'вход', 'код', 'смс', 'чат', 'карта'].map((name) => ({
    ...{ name, keywords: [name, 'звонок'], text: 'Оператор поможет.' },
  })),
  { question: 'Забыт пароль', keywords: ['забыл пароль', 'вход', 'доступ'] },
];

function faultsOf(change: Partial<typeof rawSearchWords>) {
  const raw = {
    synonyms: {},
    fillers: ['от'],
    common: [],
    outside: [],
    openers: [],
    sought: [],
    pages: [],
    ...change,
  };
  return searchWordFaults(SearchWords.parse(raw), content).map(({ id, key, received }) => ({
    ...{ id, key, received },
  }));
}

test('the words of this site pass the gate, with about a hundred groups and 700 words or more', () => {
  const words = readSearchWords(rawSearchWords, sources);
  expect(words.synonyms.length).toBeGreaterThanOrEqual(100);
  expect(words.synonyms.flatMap(({ from }) => from).length).toBeGreaterThanOrEqual(700);
});

test('a group in order has no fault', () => {
  expect(faultsOf({ synonyms: { 'пароль от доступа': ['пасворд, забытый ключ'] } })).toEqual([]);
});

test('a canonical word that no entry holds is a fault', () => {
  expect(faultsOf({ synonyms: { телепорт: ['портал'] } })).toEqual([
    { id: 'телепорт', key: 'to', received: 'телепо' },
  ]);
});

test('a variant that is a frequent word of another topic is a fault', () => {
  expect(faultsOf({ synonyms: { доступ: ['звонок'] } })).toEqual([
    { id: 'доступ', key: 'from', received: 'звонок' },
  ]);
});

test('a word of ours is no word of other trades', () => {
  expect(faultsOf({ outside: ['погода, карта'] })).toEqual([
    { id: 'карта', key: 'outside', received: 'карта' },
  ]);
});

test('a fault stops the build and names file and group', () => {
  const raw = { ...rawSearchWords, synonyms: { телепорт: ['портал'] } };
  expect(() => readSearchWords(raw, sources)).toThrow(/content\/synonyms\.ts › телепорт › to/);
});
