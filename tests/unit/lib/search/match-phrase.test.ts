import { expect, test } from 'vitest';
import { matchPhrase } from '@/lib/search/match-phrase';
import { wordOf } from '@/lib/search/read-words';
import { createLexicon } from '@/lib/search/search-words';
import { smallWords } from './small-search';

const lexicon = createLexicon({
  ...smallWords,
  synonyms: [
    { to: 'личный кабинет', from: ['что делает оператор'] },
    { to: 'часы работы', from: ['операторы уже не работают', 'оператор спит'] },
    { to: 'пароль', from: ['забыл слово'] },
  ],
});
const matchAt = (start: number, query: string) =>
  matchPhrase(
    query.split(' ').map((form) => wordOf(form)),
    start,
    lexicon,
  );

test('a phrase is found in any form of its words, little words between them passed over', () => {
  expect(matchAt(0, 'забыла по слово')?.meanings).toEqual([['парол']]);
  expect(matchAt(1, 'я забыла слово')?.end).toBe(3);
  expect(matchAt(0, 'забыл пароль')).toBeUndefined();
});

test('a longer phrase that begins inside one takes its words', () => {
  expect(matchAt(0, 'что делает оператор')?.end).toBe(3);
  expect(matchAt(0, 'что делает оператор спит')?.end).toBe(3);
  expect(matchAt(0, 'что делать операторы уже не работают')).toBeUndefined();
  expect(matchAt(2, 'что делать операторы уже не работают')?.end).toBe(6);
});

test('a phrase of another trade stands only as it is written', () => {
  expect(matchAt(0, 'личный пароль')?.isOutside).toBe(true);
  expect(matchAt(0, 'личным паролем')).toBeUndefined();
});
