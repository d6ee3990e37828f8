import { expect, test } from 'vitest';
import { skeleton, toRussian } from '@/lib/search/transliterate';

test('the greedy reading takes the longest sounds first', () => {
  expect(toRussian('zabyl')).toBe('забыл');
  expect(toRussian('moshenniki')).toBe('мошенники');
  expect(toRussian('lichnyj')).toBe('личный');
  expect(toRussian('pomoshch')).toBe('помощ');
});

test('spellings of one sound have one skeleton, the Russian word the same', () => {
  const spellings = ['registraciya', 'registratsiya', 'registracija', 'registratsia'];
  expect(new Set(spellings.map(skeleton))).toEqual(new Set([skeleton('регистрация')]));
  expect(new Set(['lichnyy', 'lichniy', 'lichnij'].map(skeleton))).toEqual(
    new Set([skeleton('личный')]),
  );
  expect(skeleton('xolodno')).toBe(skeleton('холодно'));
});
