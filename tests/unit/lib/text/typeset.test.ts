import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typeset } from '@/lib/text/typeset';

/** Shows no-break spaces, which look like ordinary ones. */
function shown(text: string): string {
  return typeset(text).replaceAll('\u00a0', '_');
}

const pieces = fc.constantFrom(
  ...['в', 'На', 'и', 'из-за', 'же', 'ли', 'не', 'офис', 'чат-бот', '«В', 'рублей»', '—', '–', '№'],
  ...[
    '24',
    '5',
    '2026',
    'часов',
    '8 800 555-35-35',
    '+7 495 123-45-67',
    '08:00',
    '20:00.',
    '',
    ' ',
  ],
  ...['\u00a0', '\n', '{', 'МСК', 'а', ','],
);
const texts = fc.array(pieces, { maxLength: 12 }).map((words) => words.join(' '));

test.each([
  ['Приходите в офис', 'Приходите в_офис'],
  ['Из-за границы и по России', 'Из-за_границы и_по_России'],
  ['Не звоните на него', 'Не_звоните на_него'],
  ['«В чате» есть оператор', '«В_чате» есть оператор'],
  ['для всех, кто без связи', 'для_всех, кто без_связи'],
])('a short word stays with the next one: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['Ответ за 24 часа', 'Ответ за_24_часа'],
  ['22 ноября 2026 года', '22_ноября 2026_года'],
  ['на 2 часа 30 минут', 'на_2_часа 30_минут'],
  ['закон № 152', 'закон №_152'],
])('a number stays with its noun: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['Чат — это просто', 'Чат_— это просто'],
  [' — это линия', '_— это линия'],
])('a dash never begins a line: "%s"', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['знаете ли вы', 'знаете_ли вы'],
  ['тот же номер', 'тот_же номер'],
  ['железо', 'железо'],
  ['мы жених и невеста', 'мы жених и_невеста'],
])('a particle stays with the word before: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('a text that ends before a link binds its last short word to the link', () => {
  expect(shown('Звоните на ')).toBe('Звоните на_');
});

test.each([
  ['8 800 555-35-35 звонок'],
  ['+7 495 123-45-67 днём'],
  ['Открыто, 08:00 московское время'],
  ['чат-бот, кое-что'],
  ['слово вслово'],
])('phone numbers, times and longer words keep their spaces: %s', (text) => {
  expect(typeset(text)).toBe(text);
});

test('a preposition is bound to a time without touching the time (hours.md 43)', () => {
  expect(shown('с 08:00 до 20:00')).toBe('с_08:00 до_20:00');
});

test('setting a text twice changes nothing more', () => {
  fc.assert(fc.property(texts, (text) => typeset(typeset(text)) === typeset(text)));
});

test('only spaces are changed', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const plain = text.replaceAll('\u00a0', ' ');
      return typeset(text).replaceAll('\u00a0', ' ') === plain;
    }),
  );
});

test('a phone number comes out as it went in, whatever stands around it', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) =>
      typeset(`${before}, 8 800 555-35-35 ${after}`).includes('8 800 555-35-35'),
    ),
  );
});
