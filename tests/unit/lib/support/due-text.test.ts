import { describe, expect, test } from 'vitest';
import { MINUTE_MS } from '@/lib/hours/civil-time';
import { dueText, durationInWords, momentInWords } from '@/lib/support/due-text';

const NOW = new Date('2026-12-04T12:00:00+03:00');
const inMinutes = (minutes: number) => new Date(NOW.getTime() + minutes * MINUTE_MS);

describe('a deadline', () => {
  test.each([
    [1_440, 'calm', 'Осталось 1\u00a0день'],
    [125, 'calm', 'Осталось 2\u00a0часа 5\u00a0минут'],
    [120, 'calm', 'Осталось 2\u00a0часа'],
    [119, 'soon', 'Осталось 1\u00a0час 59\u00a0минут'],
    [1, 'soon', 'Осталось 1\u00a0минуту'],
    [0, 'overdue', 'Срок наступил'],
    [-21, 'overdue', 'Просрочено на 21\u00a0минуту'],
    [-4_560, 'overdue', 'Просрочено на 3\u00a0дня 4\u00a0часа'],
  ])('in %i minutes is %s', (minutes, tone, text) => {
    expect(dueText(inMinutes(minutes), NOW)).toEqual({ tone, text });
  });

  test('less than a minute away still counts as a minute', () => {
    expect(dueText(new Date(NOW.getTime() + 1), NOW).text).toBe('Осталось 1\u00a0минуту');
  });
});

test('a duration has two units at most', () => {
  expect(durationInWords(0)).toBe('меньше минуты');
  expect(durationInWords(1_440 + 59)).toBe('1\u00a0день');
});

test('a moment is told by Moscow’s clock and day', () => {
  expect(momentInWords(inMinutes(150), NOW)).toBe('14:30, сегодня');
  expect(momentInWords(inMinutes(-13 * 60), NOW)).toBe('23:00, вчера');
  expect(momentInWords(inMinutes(24 * 60), NOW)).toBe('12:00, завтра');
  expect(momentInWords(inMinutes(-3 * 24 * 60), NOW)).toBe('12:00, 1\u00a0декабря');
});
