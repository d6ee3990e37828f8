import { and, asc, eq } from 'drizzle-orm';
import { ticketMessages, tickets } from '@/lib/db/schema';
import type { Setting } from './setting';
import type { TicketNumber } from './ticket-number';
import type { TicketStatus } from './ticket-status';

/** One message of the conversation as the citizen sees it. */
export type CitizenMessage = {
  id: string;
  author: 'requester' | 'operator';
  text: string;
  at: Date;
};

/** What a citizen sees of the own request. Notes among operators and names of operators are no part of it. */
export type CitizenView = {
  number: TicketNumber;
  status: TicketStatus;
  topicId: string;
  createdAt: Date;
  deadlineAt: Date;
  /** The answer was due and came; undefined while it is awaited. */
  firstAnsweredAt: Date | undefined;
  /** The citizen took the consent back: nothing can be added, and the text goes within a day. */
  isWithdrawn: boolean;
  /** The text is gone: what remains is the number. */
  isErased: boolean;
  messages: CitizenMessage[];
};

/** The request with this number for the citizen who opened it; undefined when there is none. */
export async function findCitizenView(
  { db }: Setting,
  number: TicketNumber,
): Promise<CitizenView | undefined> {
  const [ticket] = await db.select().from(tickets).where(eq(tickets.number, number));
  if (ticket === undefined) return undefined;
  const replies = await db
    .select({
      id: ticketMessages.id,
      author: ticketMessages.author,
      text: ticketMessages.body,
      at: ticketMessages.createdAt,
    })
    .from(ticketMessages)
    .where(and(eq(ticketMessages.ticketId, ticket.id), eq(ticketMessages.isInternal, false)))
    .orderBy(asc(ticketMessages.createdAt), asc(ticketMessages.id));
  const first: CitizenMessage[] =
    ticket.message === null
      ? []
      : [{ id: ticket.id, author: 'requester', text: ticket.message, at: ticket.createdAt }];
  return {
    number: ticket.number,
    status: ticket.status,
    topicId: ticket.topicId,
    createdAt: ticket.createdAt,
    deadlineAt: ticket.deadlineAt,
    firstAnsweredAt: ticket.firstAnsweredAt ?? undefined,
    isWithdrawn: ticket.consentWithdrawnAt !== null,
    isErased: ticket.erasedAt !== null,
    messages: [...first, ...replies],
  };
}
