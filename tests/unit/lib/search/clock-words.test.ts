import { expect, test } from 'vitest';
import { isClock } from '@/lib/search/clock-words';
import { tokenize } from '@/lib/search/normalize';

const clocks = (text: string) => {
  const tokens = tokenize(text);
  return tokens.filter((_, place) => isClock(tokens, place)).map(({ form }) => form);
};

test.each([
  ['до 20:00', ['20:00']],
  ['до 20', ['20']],
  ['в 7 утра', ['7']],
  ['20 часов', ['20']],
  ['20.00', ['20']],
  ['25:00 и 10:75', []],
  ['два по 35', []],
  ['до восьми вечера', ['восьми']],
  ['семь пунктов', []],
  ['24 часа', []],
  ['в 2026 году', []],
])('%s', (text, found) => {
  expect(clocks(text)).toEqual(found);
});
