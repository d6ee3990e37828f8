import { type ActResult, changeTicket, type SeenTicket } from './change-ticket';
import { recordEvent } from './record-event';
import type { Setting } from './setting';
import type { Priority } from './ticket';
import { canChangeStatus, type TicketStatus } from './ticket-status';

/** Moves a request to another state by hand, as far as the transitions of design.md §4 allow. */
export async function changeStatus(
  setting: Setting,
  change: SeenTicket & { operatorId: string; status: TicketStatus },
): Promise<ActResult> {
  const { operatorId, status } = change;
  return changeTicket(setting, change, async (ticket, inside) => {
    if (!canChangeStatus(ticket.status, status)) return 'not-allowed';
    await recordEvent(inside, {
      ticketId: ticket.id,
      kind: 'status-changed',
      operatorId,
      detail: { from: ticket.status, to: status },
    });
    const { now } = inside;
    return {
      status,
      // Retention counts from here, so closing a resolved request does not begin anew.
      resolvedAt: isDone(status) ? (ticket.resolvedAt ?? now) : null,
      closedAt: status === 'closed' ? now : null,
    };
  });
}

/** Gives a request another priority; the rule's reason stays in the history. */
export async function changePriority(
  setting: Setting,
  change: SeenTicket & { operatorId: string; priority: Priority },
): Promise<ActResult> {
  const { operatorId, priority } = change;
  return changeTicket(setting, change, async (ticket, inside) => {
    if (ticket.priority === priority) return 'not-allowed';
    await recordEvent(inside, {
      ticketId: ticket.id,
      kind: 'priority-changed',
      operatorId,
      detail: { from: ticket.priority, to: priority },
    });
    return { priority };
  });
}

function isDone(status: TicketStatus): boolean {
  return status === 'resolved' || status === 'closed';
}
