import { expect, test } from 'vitest';
import { MAX_QUERY_LENGTH, normalize, readQuery, tokenize } from '@/lib/search/normalize';

const forms = (text: string) => tokenize(text).map(({ form }) => form);

test('both sides have one spelling: case, ё, dashes, invisible signs, full-width letters', () => {
  expect(normalize('Ещё ОНЛАЙН‑чат')).toBe('еще онлайн-чат');
  expect(normalize('па\u00adроль\u200b')).toBe('пароль');
  expect(normalize('ＳＭＳ')).toBe('sms');
});

test('words are letters or digits; times and 24/7 stay whole', () => {
  expect(forms('Работаете до 20:00, 24/7?')).toEqual(['работаете', 'до', '20:00', '24/7']);
  expect(forms('20ч №5')).toEqual(['20', 'ч', '5']);
});

test('a hyphenated pair is two words that know each other', () => {
  expect(tokenize('чат-бот - это').map(({ form, isGlued }) => [form, isGlued])).toEqual([
    ['чат', false],
    ['бот', true],
    ['это', false],
  ]);
});

test('positions count in the text itself', () => {
  const text = 'Забыл «Пароль»';
  expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Забыл',
    'Пароль',
  ]);
});

test('Latin letters that look Russian do not hide a Russian word', () => {
  expect(forms('пapoль')).toEqual(['пароль']);
  expect(forms('sms')).toEqual(['sms']);
});

test('a query is tidied, cut at 200 characters, and never ends with half a letter', () => {
  expect(readQuery('  забыл\u0000\n пароль ')).toEqual({ text: 'забыл пароль', isCut: false });
  expect(readQuery('а'.repeat(MAX_QUERY_LENGTH)).isCut).toBe(false);
  const long = readQuery('а'.repeat(10_000));
  expect(long).toEqual({ text: 'а'.repeat(MAX_QUERY_LENGTH), isCut: true });
  expect(readQuery(`${'а'.repeat(MAX_QUERY_LENGTH - 1)}😀`).text).toBe('а'.repeat(199));
});
