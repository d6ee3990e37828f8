/** States of a written request; `pending` waits for the citizen (design.md §4). */
export const TICKET_STATUSES = ['new', 'open', 'pending', 'resolved', 'closed'] as const;
export type TicketStatus = (typeof TICKET_STATUSES)[number];

/** Where a request may go from each state. A resolved or closed one opens again when the citizen writes on. */
const TRANSITIONS: Record<TicketStatus, readonly TicketStatus[]> = {
  new: ['open', 'pending', 'resolved', 'closed'],
  open: ['pending', 'resolved', 'closed'],
  pending: ['open', 'resolved', 'closed'],
  resolved: ['open', 'closed'],
  closed: ['open'],
};

/** True when a request in state `from` may go to `to`; staying where it is counts as no change and is false. */
export function canChangeStatus(from: TicketStatus, to: TicketStatus): boolean {
  return TRANSITIONS[from].includes(to);
}

/** The states to which a request may go from this one, in the order of its life. */
export function nextStatuses(from: TicketStatus): readonly TicketStatus[] {
  return TRANSITIONS[from];
}

/**
 * The state after the citizen has written on: a question answered, solved or closed is open again; a new one stays new,
 * since nobody has looked at it yet.
 */
export function statusAfterCitizenWrote(status: TicketStatus): TicketStatus {
  return status === 'new' ? 'new' : 'open';
}
