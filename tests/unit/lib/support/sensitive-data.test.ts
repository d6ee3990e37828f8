import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLuhn, isSnils } from '@/lib/support/sensitive/checksums';
import {
  findSensitive,
  maskSensitive,
  sensitiveNames,
} from '@/lib/support/sensitive/sensitive-data';
import { displayTicketNumber, makeTicketNumber } from '@/lib/support/ticket-number';

const kinds = (text: string) => findSensitive(text).map(({ kind }) => kind);
const digit = fc.integer({ min: 0, max: 9 });
const digitsOf = (length: number) =>
  fc.array(digit, { minLength: length, maxLength: length }).map((all) => all.join(''));

/** A card number of 16 digits with the last one that fits. */
const card = fc.tuple(fc.constantFrom('2', '4', '5'), digitsOf(14)).map(([first, rest]) => {
  const start = first + rest;
  return [...'0123456789'].map((last) => start + last).find(isLuhn) ?? '';
});

const snils = digitsOf(9)
  .filter((start) => start > '001001998')
  .map((start) => {
    const sum = [...start].reduce((total, each, place) => total + Number(each) * (9 - place), 0);
    return start + String((sum % 101) % 100).padStart(2, '0');
  });

test.each([
  ['карта 2200 1234 5678 9019', ['card']],
  ['2200123456789019', ['card']],
  ['карта 2200-1234-5678-9019, срок 12/28', ['card']],
  ['2200 1234 5678 9019 123', ['card']],
  ['СНИЛС 112-233-445 95', ['snils']],
  ['112 233 445 95', ['snils']],
  ['снилс: 11223344595', ['snils']],
  ['паспорт 4509 123456', ['passport']],
  ['паспорт 45 09 123456', ['passport']],
  ['серия 4509 № 123456', ['passport']],
  ['серия 4509 номер 123456 выдан', ['passport']],
  ['паспорт 4509123456', ['passport']],
  ['паспорт серия номер 4509123456', ['passport']],
  ['код из смс 482911', ['code']],
  ['пришёл код: 4829', ['code']],
  ['мне пришла смс, в ней 48-29-11 и код 482-911', ['code']],
  ['482911 — код из сообщения', ['code']],
  ['на обороте 123, CVC 123', ['code', 'code']],
  ['мой пароль: солнышко', ['password']],
  ['пароль Qwerty123 не подходит', ['password']],
  ['пароль — leto2026!', ['password']],
  ['карта 2200123456789019 и СНИЛС 112-233-445 95', ['card', 'snils']],
])('sees what stands in «%s»', (text, expected) => {
  expect(kinds(text)).toEqual(expected);
});

test.each([
  'позвоните на 8 916 123-45-67',
  'телефон +7 (916) 123-45-67 или 89161234567',
  'мой номер 79161234567, второй 74951234567',
  '+49 1512 3456789',
  '+380 44 123 4567 890',
  'телефон 9161234567',
  'обращение 48 20 71 93 05',
  'обращение 4820719305',
  'код не пришёл, обращение № 4820719305',
  'паспорт не грузится, мой телефон 9161234567',
  '4 декабря 2026 года в 12:30',
  '04.12.2026 12:30',
  '2026-12-04 12:30',
  'код не приходит с 2026 года',
  'код ошибки 40412',
  'код подразделения 770-001',
  'код города 4955',
  'пришёл код, но заявление 123456 пропало',
  'код не приходит. Заявление 123456',
  'пароль не подходит',
  'пароль: не помню',
  'забыл пароль от кабинета',
  'пароль сбросить не могу',
  'ошибка 500, код не приходит',
  'с 08:00 до 20:00',
])('leaves «%s» alone', (text) => {
  expect(kinds(text)).toEqual([]);
  expect(maskSensitive(text)).toBe(text);
});

test('what is hidden is named, each kind once', () => {
  expect(sensitiveNames('карта 2200123456789019, код 4829, смс 482911')).toEqual([
    'номер банковской карты',
    'код подтверждения',
  ]);
  expect(maskSensitive('Карта 2200 1234 5678 9019 не привязана')).toBe(
    'Карта [номер карты скрыт] не привязана',
  );
});

test('any card is hidden, in any usual spacing and among any words', () => {
  const spaced = fc
    .tuple(card, fc.constantFrom('', ' ', '-', '\u00a0'))
    .map(([digits, gap]) => (digits.match(/.{4}/g) ?? []).join(gap));
  fc.assert(
    fc.property(spaced, fc.constantFrom('карта ', 'номер: ', ''), (number, before) => {
      const masked = maskSensitive(`${before}${number} не работает`);
      expect(masked).not.toMatch(/\d{4}/);
    }),
  );
});

test('any СНИЛС is hidden in its usual form', () => {
  fc.assert(
    fc.property(snils, (digits) => {
      expect(isSnils(digits)).toBe(true);
      const written = digits.replace(/(\d{3})(\d{3})(\d{3})(\d{2})/, '$1-$2-$3 $4');
      expect(maskSensitive(`СНИЛС ${written}`)).not.toMatch(/\d{3}/);
    }),
  );
});

test('no request number and no phone is ever taken for a secret', () => {
  const phone = fc.tuple(fc.constantFrom('+7', '8'), digitsOf(10));
  fc.assert(
    fc.property(phone, ([prefix, ten]) => {
      const number = makeTicketNumber();
      const [a, b, c, d] = [ten.slice(0, 3), ten.slice(3, 6), ten.slice(6, 8), ten.slice(8)];
      for (const written of [
        `${prefix}${ten}`,
        `${prefix} ${a} ${b}-${c}-${d}`,
        `${prefix} (${a}) ${b} ${c} ${d}`,
      ]) {
        expect(kinds(`Перезвоните: ${written}, спасибо`), written).toEqual([]);
      }
      expect(kinds(`обращение ${number}`)).toEqual([]);
      expect(kinds(`обращение ${displayTicketNumber(number)}`)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('masking twice changes nothing, and no text breaks it', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'код ',
      'пароль: ',
      'смс ',
      'паспорт ',
      'СНИЛС ',
      ' ',
      '-',
      '.',
      '\n',
      '[',
      '+7',
    ),
    digitsOf(3),
    digitsOf(4),
    digitsOf(6),
    fc.string({ maxLength: 6 }),
  );
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (written) => {
      const once = maskSensitive(written);
      expect(findSensitive(once)).toEqual([]);
      expect(maskSensitive(once)).toBe(once);
    }),
    { numRuns: 500 },
  );
});

test('a text of four thousand digits is read in no time', () => {
  for (const text of [
    '1'.repeat(4000),
    '1234 '.repeat(800),
    'код '.repeat(1000),
    'пароль '.repeat(570),
  ]) {
    const start = performance.now();
    maskSensitive(text);
    expect(performance.now() - start).toBeLessThan(1000);
  }
});
