import { expect, test } from 'vitest';
import {
  INSIDE,
  isIdle,
  isRatherTime,
  matchDigits,
  readPhoneQuery,
} from '@/lib/search/phone-query';

test.each([
  ['8 800 555-35-35', '88005553535'],
  ['+7 (495) 777‑10 00', '+7 (495) 777‑10 00'.replace(/\D/g, '')],
  ['8(495)777', '8495777'],
  ['35-35', '3535'],
  ['тел. 555', '555'],
  ['номер телефона 4951234567', '4951234567'],
  ['восемь восемьсот пятьсот пятьдесят пять тридцать пять тридцать шесть', '88005553536'],
])('«%s» is a number', (query, digits) => {
  expect(readPhoneQuery(query)).toEqual({ digits, rest: '' });
});

test.each(['20:00', '8:30', '24/7', '12', 'пароль', '08:00-20:00', '22.11.2026', 'в 20', ''])(
  '«%s» is no number',
  (query) => {
    expect(readPhoneQuery(query)).toBeUndefined();
  },
);

test('among words a number needs six digits, and the words are kept', () => {
  expect(readPhoneQuery('кто звонил 8 800 400 00 04 вчера')).toEqual({
    digits: '88004000004',
    rest: 'кто звонил   вчера',
  });
  expect(readPhoneQuery('до 20 часов')).toBeUndefined();
});

test('all of a number beats its beginning, then its end, then a piece inside', () => {
  const phone = '+78005553536';
  const typed = ['88005553536', '8 800 555', '35-36', '55535', '4951'];
  const matches = typed.map((text) => matchDigits(text.replace(/\D/g, ''), phone));
  expect(matches).toEqual([4, 3, 2, 1, 0]);
});

test('the leading 7 or 8 is no part of a number, nor is the way out of a country', () => {
  for (const digits of ['4957771000', '84957771000', '74957771000', '81074957771000']) {
    expect(matchDigits(digits, '+74957771000')).toBe(4);
  }
});

test('two pairs of digits that make a clock time are rather a time', () => {
  expect(['20-00', '9 30', '10-00'].map(isRatherTime)).toEqual([true, true, true]);
  expect(['35-35', '555', '35-36'].map(isRatherTime)).toEqual([false, false, false]);
});

test('digits that anybody types to see what happens are no piece of a number', () => {
  expect(['000', '0000', '123', '12345'].map((query) => isIdle(query, INSIDE))).toEqual([
    ...[true, true, true, true],
  ]);
  expect(['555', '777', '123-45', '0012'].map((query) => isIdle(query, INSIDE))).toEqual([
    ...[false, false, false, false],
  ]);
  expect(isIdle('1234567', matchDigits('1234567', '+74951234567'))).toBe(false);
});
