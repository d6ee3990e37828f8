import { and, eq, isNull } from 'drizzle-orm';
import { tickets } from '@/lib/db/schema';
import { recordEvent } from './record-event';
import type { Setting } from './setting';
import { parseTicketNumber } from './ticket-number';

/** Records that an operator asked for the citizen's contact; the page then shows it to them for half an hour. */
export async function showContact(
  setting: Setting,
  { number, operatorId }: { number: string; operatorId: string },
): Promise<void> {
  const parsed = parseTicketNumber(number);
  if (!parsed.ok) return;
  const [ticket] = await setting.db
    .select({ id: tickets.id })
    .from(tickets)
    .where(and(eq(tickets.number, parsed.number), isNull(tickets.erasedAt)));
  if (ticket === undefined) return;
  await recordEvent(setting, { ticketId: ticket.id, kind: 'contact-shown', operatorId });
}
