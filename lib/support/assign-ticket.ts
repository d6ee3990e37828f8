import { and, eq, isNull, sql } from 'drizzle-orm';
import { operators } from '@/lib/db/schema';
import { cleanLine } from '@/lib/forms/clean-text';
import { type ActResult, changeTicket, type SeenTicket } from './change-ticket';
import { recordEvent } from './record-event';
import type { Setting } from './setting';

/** Puts a request into the charge of whoever takes it; a new one counts as open from then on. */
export async function takeTicket(
  setting: Setting,
  seen: SeenTicket & { operatorId: string },
): Promise<ActResult> {
  const { operatorId } = seen;
  return changeTicket(setting, seen, async (ticket, inside) => {
    if (ticket.assigneeId === operatorId) return 'not-allowed';
    await recordEvent(inside, { ticketId: ticket.id, kind: 'taken', operatorId });
    return { assigneeId: operatorId, status: ticket.status === 'new' ? 'open' : ticket.status };
  });
}

/** Puts a request into a colleague's charge; refused when there is no such colleague or the account is disabled. */
export async function handOverTicket(
  setting: Setting,
  seen: SeenTicket & { operatorId: string; toOperatorId: string },
): Promise<ActResult> {
  const { operatorId, toOperatorId } = seen;
  return changeTicket(setting, seen, async (ticket, inside) => {
    const [colleague] = await inside.db
      .select({ id: operators.id })
      .from(operators)
      // As text: what comes from a form may be no id at all.
      .where(
        and(eq(sql`${operators.id}::text`, cleanLine(toOperatorId)), isNull(operators.disabledAt)),
      );
    if (colleague === undefined || ticket.assigneeId === colleague.id) return 'not-allowed';
    await recordEvent(inside, {
      ticketId: ticket.id,
      kind: 'handed-over',
      operatorId,
      detail: { operatorId: colleague.id },
    });
    return { assigneeId: colleague.id };
  });
}
