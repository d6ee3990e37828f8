import { expect, test } from 'vitest';
import { isActOrQuality } from '@/lib/search/word-class';

test('verbs and adjectives are told by their endings', () => {
  for (const form of ['срывается', 'висела', 'выкинуло', 'огромная', 'сломанный', 'подключать']) {
    expect(isActOrQuality(form), form).toBe(true);
  }
});

test('nouns and short forms are not', () => {
  for (const form of ['шарлотка', 'сценарий', 'пиццерии', 'отопление', 'путь', 'мел', 'xyzzy']) {
    expect(isActOrQuality(form), form).toBe(false);
  }
});
