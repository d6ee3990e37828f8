import type { AnswerWay, Priority } from './ticket';
import type { TicketStatus } from './ticket-status';

/*
 * What the desk shows of a request. Instants are Dates; ids of operators are those of their accounts.
 */

/** A request as one row of the queue; the citizen's name and contact stay out of the list. */
export type QueueRow = {
  id: string;
  number: string;
  topicId: string;
  status: TicketStatus;
  priority: Priority;
  deadlineAt: Date;
  assigneeName: string | undefined;
  /** Beginning of the citizen's first message. */
  excerpt: string;
};

/** How full the queue is, whatever the filter. */
export type QueueCounts = {
  waiting: number;
  overdue: number;
  pending: number;
  /** Waiting requests in the charge of the operator who asks. */
  mine: number;
  /** The next deadline that has not passed; undefined when none is ahead. */
  next: { number: string; deadlineAt: Date } | undefined;
};

/** One message of the conversation: the citizen's, an operator's answer, or a note that only the desk sees. */
export type DeskMessage = {
  id: string;
  author: 'requester' | 'operator' | 'note';
  operatorName: string | undefined;
  text: string;
  createdAt: Date;
};

/** One act of the append-only history (requests.md 11). */
export type DeskEvent = {
  id: string;
  kind: string;
  actor: 'requester' | 'operator' | 'system';
  /** Who of the operators acted; undefined for the citizen and for the site itself. */
  operatorName: string | undefined;
  /** What it concerns, for the words of the history: a status, a priority, an operator's name. */
  detail: { from?: string; to?: string };
  at: Date;
};

/** A request with everything an operator needs to answer it. */
export type DeskTicket = {
  id: string;
  number: string;
  topicId: string;
  status: TicketStatus;
  priority: Priority;
  /** Why the rule chose the priority, as it was stored. */
  priorityReason: string;
  createdAt: Date;
  deadlineAt: Date;
  answeredAt: Date | undefined;
  /** Grows with every change; an act on an older version is refused. */
  version: number;
  /** Undefined once the request has been erased. */
  requesterName: string | undefined;
  answerWay: AnswerWay;
  assignee: { id: string; name: string } | undefined;
  messages: DeskMessage[];
  events: DeskEvent[];
  /** `hidden` until the operator asks, which is recorded; then what the citizen left. */
  contact: 'hidden' | 'none' | { phone: string | undefined; email: string | undefined };
};
