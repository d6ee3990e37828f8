import { expect, test } from 'vitest';
import { deadlineOf, rankRequest } from '@/lib/support/ticket';
import {
  canChangeStatus,
  nextStatuses,
  statusAfterCitizenWrote,
  TICKET_STATUSES,
} from '@/lib/support/ticket-status';

test('a request goes from new to closed, and back to open when the citizen writes on', () => {
  for (const [from, to] of [
    ['new', 'open'],
    ['open', 'pending'],
    ['pending', 'resolved'],
    ['resolved', 'closed'],
    ['resolved', 'open'],
    ['closed', 'open'],
  ] as const) {
    expect(canChangeStatus(from, to), `${from} → ${to}`).toBe(true);
  }
  expect(canChangeStatus('open', 'new')).toBe(false);
  expect(canChangeStatus('closed', 'pending')).toBe(false);
  expect(canChangeStatus('resolved', 'pending')).toBe(false);
});

test('every state has a way on, never to itself, and the citizen’s word is always allowed', () => {
  for (const status of TICKET_STATUSES) {
    expect(nextStatuses(status).length).toBeGreaterThan(0);
    expect(canChangeStatus(status, status)).toBe(false);
    const after = statusAfterCitizenWrote(status);
    expect(after === status || canChangeStatus(status, after), status).toBe(true);
  }
});

test('a person who cannot be phoned comes first, and so does urgent trouble with signing in', () => {
  const usual = { topicId: 'documents', message: 'Где моя справка?', answerWay: 'site' } as const;
  expect(rankRequest({ ...usual, answerWay: 'no-calls' })).toEqual({
    priority: 'high',
    reason: 'cannot-phone',
  });
  expect(
    rankRequest({
      topicId: 'registration',
      message: 'Срочно! Не могу войти в кабинет',
      answerWay: 'phone',
    }),
  ).toEqual({ priority: 'high', reason: 'urgent-sign-in' });
  expect(
    rankRequest({ topicId: 'registration', message: 'Не могу войти', answerWay: 'phone' }),
  ).toEqual({
    priority: 'normal',
    reason: 'usual',
  });
  expect(rankRequest({ ...usual, message: 'Срочно нужна справка' })).toEqual({
    priority: 'normal',
    reason: 'usual',
  });
});

test('the deadline is 24 hours later, over a night and a weekend alike', () => {
  expect(deadlineOf(new Date('2026-12-04T19:30:00+03:00'))).toEqual(
    new Date('2026-12-05T19:30:00+03:00'),
  );
});
