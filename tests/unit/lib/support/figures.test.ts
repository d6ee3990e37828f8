import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY_MS, MINUTE_MS } from '@/lib/hours/civil-time';
import { moscowDay } from '@/lib/hours/moscow-clock';
import {
  type FigureRow,
  figuresByDay,
  figuresByTopic,
  figuresOf,
  median,
} from '@/lib/support/figures';

const NOW = new Date('2026-12-04T12:00:00+03:00');

/** A request written `hoursAgo` hours before now and answered after `answeredAfterMinutes`. */
function row(hoursAgo: number, answeredAfterMinutes?: number, topicId = 'technical'): FigureRow {
  const createdMs = NOW.getTime() - hoursAgo * 60 * MINUTE_MS;
  return {
    topicId,
    createdAt: new Date(createdMs),
    deadlineAt: new Date(createdMs + DAY_MS),
    answeredAt:
      answeredAfterMinutes === undefined
        ? null
        : new Date(createdMs + answeredAfterMinutes * MINUTE_MS),
  };
}

test('a request is answered in time, late, overdue or waiting', () => {
  const rows = [row(30, 60), row(30, 24 * 60), row(30, 24 * 60 + 1), row(30), row(24), row(2)];
  expect(figuresOf(rows, NOW)).toEqual({
    received: 6,
    answeredInTime: 2,
    answeredLate: 1,
    overdue: 2,
    waiting: 1,
    medianMinutes: 24 * 60,
  });
});

test('nothing has no median, an even number of answers the mean of the middle two', () => {
  expect(median([])).toBeUndefined();
  expect(median([7])).toBe(7);
  expect(median([1, 100])).toBe(51);
  expect(median([3, 1, 2])).toBe(2);
});

test('days are those of Moscow, each one there, today last', () => {
  // 23:30 and 00:30 by Moscow's clock lie on two days, though both are the same day in UTC.
  const rows = [row(12.5), row(11.5, 30)];
  const days = figuresByDay(rows, NOW, 3);
  expect(days.map(({ day }) => day - moscowDay(NOW.getTime()))).toEqual([-2, -1, 0]);
  expect(days.map(({ received }) => received)).toEqual([0, 1, 1]);
  expect(days[2]?.medianMinutes).toBe(30);
});

test('topics stand in the order asked for, those without requests too', () => {
  const rows = [row(1, undefined, 'documents')];
  const topics = figuresByTopic(rows, NOW, ['registration', 'documents']);
  expect(topics.map(({ topicId, received }) => [topicId, received])).toEqual([
    ['registration', 0],
    ['documents', 1],
  ]);
});

test('whatever the requests, every one is counted once, and days add up to the whole', () => {
  const anyRow = fc
    .record({
      hoursAgo: fc.integer({ min: 0, max: 100 }),
      answeredAfter: fc.option(fc.nat(6_000), { nil: undefined }),
    })
    .map(({ hoursAgo, answeredAfter }) => row(hoursAgo, answeredAfter));
  fc.assert(
    fc.property(fc.array(anyRow), (rows) => {
      const { received, answeredInTime, answeredLate, overdue, waiting } = figuresOf(rows, NOW);
      expect(answeredInTime + answeredLate + overdue + waiting).toBe(received);
      expect(received).toBe(rows.length);
      const days = figuresByDay(rows, NOW, 7);
      expect(days.reduce((sum, day) => sum + day.received, 0)).toBe(rows.length);
    }),
  );
});
