import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  QUEUE_VIEWS,
  type QueueFilter,
  type QueuePlace,
  queueQuery,
  readQueueQuery,
} from '@/lib/support/queue-filter';
import { PRIORITIES } from '@/lib/support/ticket';

const TOPICS = ['registration', 'documents'];
const AS_IT_OPENS = { filter: { view: 'waiting', isMine: false }, after: undefined };

test('an address without a query shows what waits for an answer', () => {
  expect(readQueueQuery({}, TOPICS)).toEqual(AS_IT_OPENS);
  expect(queueQuery({ view: 'waiting', isMine: false })).toBe('');
});

test('whatever is chosen, its address says the same again', () => {
  const anyFilter: fc.Arbitrary<QueueFilter> = fc.record(
    {
      view: fc.constantFrom(...QUEUE_VIEWS),
      isMine: fc.boolean(),
      topicId: fc.constantFrom(...TOPICS),
      priority: fc.constantFrom(...PRIORITIES),
    },
    { requiredKeys: ['view', 'isMine'] },
  );
  const anyPlace: fc.Arbitrary<QueuePlace> = fc.record({
    deadlineAt: fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }),
    id: fc.uuid(),
  });
  fc.assert(
    fc.property(anyFilter, fc.option(anyPlace, { nil: undefined }), (filter, after) => {
      const query = Object.fromEntries(new URLSearchParams(queueQuery(filter, after)));
      expect(readQueueQuery(query, TOPICS)).toEqual({ filter, after });
    }),
  );
});

test('an address that nobody made opens the queue', () => {
  const hostile = ["' OR 1=1 --", '<script>', '1-2', '9'.repeat(40), '\u0000', '-1-4820719305'];
  for (const text of hostile) {
    const query = { view: text, topic: text, priority: text, mine: text, after: text };
    expect(readQueueQuery(query, TOPICS)).toEqual(AS_IT_OPENS);
  }
  expect(readQueueQuery({ view: ['all', 'done'], after: ['1', '2'] }, TOPICS)).toEqual(AS_IT_OPENS);
});
