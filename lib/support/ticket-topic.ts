import { topics } from '@/content';

/** What a request may be about: an id that is stored, and the words for it. */
export type TicketTopic = { id: string; name: string };

const OTHER: TicketTopic = { id: 'other', name: 'Другой вопрос' };

/** The topics of the content, then one for everything else, in the order of the form. */
export const ticketTopics: readonly TicketTopic[] = [
  ...topics.map(({ id, name }) => ({ id, name })),
  OTHER,
];

/** The topic with this id; undefined for an id that the form does not offer. */
export function findTicketTopic(id: string): TicketTopic | undefined {
  return ticketTopics.find((topic) => topic.id === id);
}
