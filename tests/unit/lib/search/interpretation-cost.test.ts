import { expect, test } from 'vitest';
import { createPairIndex } from '@/lib/search/shared-pairs';
import { createVocabulary } from '@/lib/search/vocabulary';

const words = Array.from({ length: 500 }, (_, number) => `слово${number}`);

test('however many words are near, at most 24 are compared and 32 completed', () => {
  expect(createPairIndex(words)('слово', 9).length).toBe(24);
  const vocabulary = createVocabulary(new Map(words.map((word) => [word, 1])));
  expect(vocabulary.startingWith('сл').length).toBe(32);
  expect(vocabulary.startingWith('слово').length).toBe(32);
  expect(vocabulary.startingWith('слон')).toEqual([]);
});

test('the weightiest words come first', () => {
  const vocabulary = createVocabulary(
    new Map([...words.map((word) => [word, 1] as const), ['слово-главное', 5]]),
  );
  expect(vocabulary.startingWith('сл')[0]).toBe('слово-главное');
  expect(vocabulary.startingWith('слово')[0]).toBe('слово-главное');
});
