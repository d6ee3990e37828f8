import { expect, test } from 'vitest';
import { searchHeading } from '@/lib/search/heading';
import { searchSite } from '@/lib/search/site-search';

const [result] = searchSite('пароль').results;
const headingFor = (count: number) => {
  if (result === undefined) throw new Error('the search finds nothing');
  const results = Array.from({ length: count }, () => result);
  return searchHeading({ query: 'пароль', results });
};

test.each([
  [1, 'Найден 1\u00a0ответ по запросу «пароль»'],
  [2, 'Найдено 2\u00a0ответа по запросу «пароль»'],
  [5, 'Найдено 5\u00a0ответов по запросу «пароль»'],
  [11, 'Найдено 11\u00a0ответов по запросу «пароль»'],
  [21, 'Найден 21\u00a0ответ по запросу «пароль»'],
  [0, 'По запросу «пароль» ничего не найдено'],
])('%i', (count, heading) => {
  expect(headingFor(count)).toBe(heading);
});
