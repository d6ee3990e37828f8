import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hyphenate } from '@/lib/text/hyphenate';

const shown = (text: string) => hyphenate(text, 7).replaceAll('\u00ad', '-');

test.each([
  ['предпринимателей', 'пред-при-ни-ма-те-лей'],
  ['слабослышащих', 'сла-бо-слы-ша-щих'],
  ['инвалидностью', 'инва-лид-ностью'],
  ['Дополнительная', 'Допол-ни-тель-ная'],
  ['государственного', 'госу-дар-ствен-но-го'],
  ['перезвонить', 'пере-зво-нить'],
  ['обращения', 'обра-ще-ния'],
  ['электронную', 'элек-трон-ную'],
  ['устройство', 'устрой-ство'],
])('a word is parted by the rules of school: %s', (word, parts) => {
  expect(shown(word)).toBe(parts);
});

test('a short word, a number and a word of other letters stay whole', () => {
  const text = 'Номер линии 8 800 555-35-35, TTY, ассоль';
  expect(shown(text)).toBe(text);
});

test('only hyphens are added, and each part has a vowel, no part begins with «ь», «ъ» or «й»', () => {
  const words = fc.string({
    unit: fc.constantFrom(...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'),
    maxLength: 20,
  });
  fc.assert(
    fc.property(words, (word) => {
      const parts = shown(word).split('-');
      expect(parts.join('')).toBe(word);
      if (parts.length === 1) return;
      for (const part of parts.slice(1)) expect(part).toMatch(/^[^ьъй]/);
      expect(parts.filter((part) => !/[аеёиоуыэюя]/.test(part))).toEqual([]);
    }),
    // Two places side by side, which a hundred words seldom hold.
    { numRuns: 2_000, examples: [['ааххмма']] },
  );
});
