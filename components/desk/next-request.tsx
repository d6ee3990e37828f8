import { routes } from '@/lib/routes';
import type { QueueRow } from '@/lib/support/desk-ticket';
import { dueText } from '@/lib/support/due-text';
import { displayTicketNumber } from '@/lib/support/ticket-number';

/** After an answer: the request that waits first, one press away; nothing when none waits. */
export function NextRequest({ row, now }: { row: QueueRow | undefined; now: Date }) {
  if (row === undefined) return null;
  return (
    <p>
      <a className="go" href={routes.deskTicket(row.number)}>
        Следующее обращение: {displayTicketNumber(row.number)}
      </a>{' '}
      {dueText(row.deadlineAt, now).text}.
    </p>
  );
}
