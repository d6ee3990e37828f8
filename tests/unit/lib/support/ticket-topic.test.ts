import { expect, test } from 'vitest';
import { topics } from '@/content';
import { findTicketTopic, ticketTopics } from '@/lib/support/ticket-topic';

test('a request may be about every topic of the content, or about something else', () => {
  expect(ticketTopics.map(({ id }) => id)).toEqual([...topics.map(({ id }) => id), 'other']);
  expect(findTicketTopic('documents')?.name).toBe('Получение документов');
  expect(findTicketTopic('taxes')).toBeUndefined();
  expect(findTicketTopic('__proto__')).toBeUndefined();
});
