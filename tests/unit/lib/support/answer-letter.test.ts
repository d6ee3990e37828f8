import { expect, test } from 'vitest';
import { answerLetter, messageIdOf } from '@/lib/support/answer-letter';
import { MOST_ATTEMPTS, nextAttemptAt } from '@/lib/support/outbox-backoff';

const NOW = new Date('2026-12-04T12:00:00+03:00');

test('a letter begins with the answer and says where to write on', () => {
  const { subject, text } = answerLetter({
    number: '4820719305',
    answer: 'Анна Сергеевна, здравствуйте.\n\nВсё готово.',
    siteOrigin: 'https://help.example.ru',
    statusPath: '/request/status',
  });
  expect(subject).toBe('Ответ на обращение 48 20 71 93 05');
  expect(text.startsWith('Анна Сергеевна, здравствуйте.\n\nВсё готово.\n')).toBe(true);
  expect(text).toContain('https://help.example.ru/request/status');
});

test('every attempt carries the same Message-ID, another letter another one', () => {
  const first = messageIdOf('0195-a', 'Помощь <help@example.ru>');
  expect(first).toBe('<0195-a@example.ru>');
  expect(messageIdOf('0195-a', 'help@example.ru')).toBe(first);
  expect(messageIdOf('0195-b', 'help@example.ru')).not.toBe(first);
});

test('pauses double up to an hour, and trying ends within a day', () => {
  const pauses = Array.from(
    { length: MOST_ATTEMPTS - 1 },
    (_, place) => (nextAttemptAt(place + 1, NOW).getTime() - NOW.getTime()) / 60_000,
  );
  expect(pauses.slice(0, 8)).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
  const total = pauses.reduce((sum, pause) => sum + pause, 0);
  expect(total / 60).toBeGreaterThan(8);
  expect(total / 60).toBeLessThan(24);
});
