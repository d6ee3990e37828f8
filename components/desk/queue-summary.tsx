import { moscowDateTime } from '@/lib/hours/moscow-clock';
import { routes } from '@/lib/routes';
import type { QueueCounts } from '@/lib/support/desk-ticket';
import { dueText, momentInWords } from '@/lib/support/due-text';
import { displayTicketNumber } from '@/lib/support/ticket-number';
import { countOf } from '@/lib/text/plural';

const REQUESTS = ['обращение', 'обращения', 'обращений'] as const;

/** How the queue stands in one look: overdue, waiting, and the next deadline (requests.md 9). */
export function QueueSummary({ counts, now }: { counts: QueueCounts; now: Date }) {
  const { overdue, waiting, next } = counts;
  return (
    <div className="queue-summary">
      <p data-queue-counts>
        {waiting === 0 ? 'Все обращения отвечены.' : `Ждут ответа: ${countOf(waiting, REQUESTS)}.`}{' '}
        {overdue > 0 && <strong className="overdue">Просрочено: {overdue}.</strong>}
      </p>
      {next && (
        <p>
          Ближайший срок:{' '}
          <time dateTime={moscowDateTime(next.deadlineAt.getTime())}>
            {momentInWords(next.deadlineAt, now)}
          </time>
          . {dueText(next.deadlineAt, now).text}.{' '}
          <a href={routes.deskTicket(next.number)}>Обращение {displayTicketNumber(next.number)}</a>
        </p>
      )}
    </div>
  );
}
