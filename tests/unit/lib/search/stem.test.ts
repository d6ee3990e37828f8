import { expect, test } from 'vitest';
import { denied, stem } from '@/lib/search/stem';

test('the forms of a Russian word meet in its stem', () => {
  expect(new Set(['пароль', 'пароля', 'паролем', 'пароли'].map(stem)).size).toBe(1);
  expect(new Set(['мошенник', 'мошенники', 'мошенникам'].map(stem)).size).toBe(1);
});

test('a vowel that comes and goes does not part the forms', () => {
  expect(stem('справок')).toBe(stem('справка'));
  expect(stem('звонок')).toBe(stem('звонка'));
});

test('English words lose their plural, other words stay', () => {
  expect(stem('passwords')).toBe('password');
  expect(stem('20:00')).toBe('20:00');
});

test('a denied word is another matter', () => {
  expect(denied(stem('работает'))).not.toBe(stem('работает'));
});
