import { expect, test } from 'vitest';
import { countOf, pluralForm } from '@/lib/text/plural';

test('a number asks for one, few or many as the language does (hours 39)', () => {
  const rules = new Intl.PluralRules('ru');
  for (let count = 0; count <= 1_000; count += 1) {
    expect(pluralForm(count, ['one', 'few', 'many'])).toBe(rules.select(count));
  }
});

test('a number and its noun never part (hours 43)', () => {
  const minutes = (count: number) => countOf(count, ['минуту', 'минуты', 'минут']);
  expect([1, 2, 5, 11, 21, 22].map(minutes)).toEqual([
    '1\u00a0минуту',
    '2\u00a0минуты',
    '5\u00a0минут',
    '11\u00a0минут',
    '21\u00a0минуту',
    '22\u00a0минуты',
  ]);
});
