import { expect, test } from 'vitest';
import { titlesOf } from './small-search';

const best = (query: string) => titlesOf(query)[0];

test('the beginning of a phrase leads to what it is said for, little words and all', () => {
  expect(best('не хочу зв')).toBe('Онлайн-чат');
  expect(best('как мне не хочу зв')).toBe('Онлайн-чат');
  expect(best('до ск')).toBe('Часы работы');
});

test('one letter after little words is a beginning, a letter alone or a stranger before it is none', () => {
  expect(titlesOf('как г')).toContain('Часы работы');
  expect(titlesOf('абракадабра г')).toEqual([]);
});

test('of a question that is only begun, what people look for most is shown', () => {
  expect(titlesOf('как')).toEqual(['Забыт пароль', 'Часы работы']);
  expect(titlesOf('как мне')).toEqual(['Забыт пароль', 'Часы работы']);
  expect(titlesOf('как', true)).toEqual([]);
  expect(titlesOf('мне')).toEqual([]);
});

test('words of another trade end all guessing', () => {
  expect(titlesOf('погода г')).toEqual([]);
});

test('a phrase of another trade is none of ours, though its words are', () => {
  expect(titlesOf('личный файл')).not.toEqual([]);
  expect(titlesOf('личный пароль звезды')).toEqual([]);
});
