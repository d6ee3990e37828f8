import { expect, test } from 'vitest';
import { readingOf, titlesOf } from './small-search';

const best = (query: string) => titlesOf(query)[0];

test('a word is found in any form, a title before a text', () => {
  expect(titlesOf('паролем')).toEqual(['Забыт пароль', 'Личный кабинет']);
});

test('a synonym stands for its canonical word, one way only', () => {
  expect(best('password')).toBe('Забыт пароль');
  expect(best('аккаунт')).toBe('Личный кабинет');
});

test('a variant of several words counts as a whole, with fillers between and other forms', () => {
  expect(best('не хочу мне звонить')).toBe('Онлайн-чат');
  expect(best('живую беседу')).toBe('Онлайн-чат');
});

test('«не» makes another matter of a word', () => {
  expect(best('не загружается')).toBe('Не загружается файл');
  expect(titlesOf('загружается')).toContain('Файл загружается долго');
});

test('compounds are found joined, split and hyphenated', () => {
  for (const query of ['онлайн чат', 'онлайнчат', 'онлайн-чат']) {
    expect(best(query)).toBe('Онлайн-чат');
  }
  expect(best('личныйкабинет')).toBe('Личный кабинет');
});

test('the last word may be unfinished', () => {
  expect(best('забыл па')).toBe('Забыт пароль');
  expect(best('каб')).toBe('Личный кабинет');
});

test('a misspelt word is mended and the mending is told', () => {
  expect(best('забыл пороль')).toBe('Забыт пароль');
  expect(readingOf('забыл пороль')).toMatchObject({ kind: 'spelling', shown: 'забыл пароль' });
});

test('another keyboard layout is read, both ways', () => {
  expect(readingOf('gfhjkm')).toMatchObject({ kind: 'layout', shown: 'пароль' });
  expect(readingOf('фссщгте')).toMatchObject({ kind: 'layout', shown: 'account' });
  expect(best('фссщгте')).toBe('Личный кабинет');
});

test('Latin letters are read as Russian words, English words as they are', () => {
  expect(readingOf('zabyl parol').kind).toBe('transliteration');
  expect(best('lichniy kabinet')).toBe('Личный кабинет');
  expect(readingOf('password').kind).toBe('typed');
});

test('what is plain as typed is read as typed', () => {
  expect(readingOf('забыл пароль')).toMatchObject({ kind: 'typed', quality: 1 });
});

test('the literal search reads nothing but what is typed', () => {
  expect(titlesOf('gfhjkm', true)).toEqual([]);
  expect(titlesOf('пороль', true)).toEqual([]);
  expect(titlesOf('пароль', true)).not.toEqual([]);
});

test('a time that no text names stands for the hours', () => {
  expect(best('до 21:00')).toBe('Часы работы');
  expect(best('20:00')).toBe('Часы работы');
  expect(best('в 7')).toBe('Часы работы');
});

test('words of other trades find nothing, nor does a common word beside a stranger', () => {
  expect(titlesOf('погода')).toEqual([]);
  expect(titlesOf('заказать такси')).toEqual([]);
  expect(titlesOf('график электричек')).toEqual([]);
  expect(titlesOf('график')).toEqual(['Часы работы']);
});

test('a word of ours is answered beside a stranger', () => {
  expect(best('пароль абракадабра')).toBe('Забыт пароль');
});

test('beside two strangers it is not', () => {
  expect(titlesOf('пароль абракадабра сепулька')).toEqual([]);
});

test('a full stop cuts a word short, wherever it stands', () => {
  expect(best('восст. доступ')).toBe('Забыт пароль');
  expect(best('опер. написать')).toBe('Онлайн-чат');
  expect(best('загр. файл')).toBe('Не загружается файл');
});

test('nothing finds nothing', () => {
  for (const query of ['', '   ', '!!!', '«»', 'ъъъ', 'мне', 'xyzzy']) {
    expect(titlesOf(query), query).toEqual([]);
  }
});
