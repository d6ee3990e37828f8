import { expect, test } from 'vitest';
import { retypeInLatin, retypeInRussian } from '@/lib/search/keyboard-layout';

test('Latin keys become the Russian letters of the same keys, punctuation letters too', () => {
  expect(retypeInRussian('gfhjkm')).toBe('пароль');
  expect(retypeInRussian(',fyrjdcrfz rfhnf')).toBe('банковская карта');
  expect(retypeInRussian('bp-pf uhfybws')).toBe('из-за границы');
  expect(retypeInRussian("j,]tv 'njt")).toBe('объем этое');
  expect(retypeInRussian('ghbkj;tybt')).toBe('приложение');
});

test('a comma after a word is a comma, and Russian pieces stay as they are', () => {
  expect(retypeInRussian('pf,sk, gfhjkm')).toBe('забыл пароль');
  expect(retypeInRussian('забыл gfhjkm')).toBe('забыл пароль');
});

test('Russian keys become Latin ones', () => {
  expect(retypeInLatin('ышеу')).toBe('site');
  expect(retypeInLatin('зфыыцщкв')).toBe('password');
});
