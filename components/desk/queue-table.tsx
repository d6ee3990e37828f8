import { routes } from '@/lib/routes';
import type { QueueRow } from '@/lib/support/desk-ticket';
import { momentInWords } from '@/lib/support/due-text';
import { displayTicketNumber } from '@/lib/support/ticket-number';
import { DueLabel } from './due-label';
import { PRIORITY_WORDS, STATUS_WORDS, topicWords } from './words';

type QueueTableProps = { rows: readonly QueueRow[]; now: Date; caption: string };

/** The queue: one request a row, the most urgent first. On a phone a row becomes a card, each cell behind its name. */
export function QueueTable({ rows, now, caption }: QueueTableProps) {
  return (
    <table className="queue">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Срок ответа</th>
          <th scope="col">Обращение</th>
          <th scope="col">Важность</th>
          <th scope="col">Состояние</th>
          <th scope="col">Кто ведёт</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <QueueLine key={row.number} row={row} now={now} />
        ))}
      </tbody>
    </table>
  );
}

function QueueLine({ row, now }: { row: QueueRow; now: Date }) {
  const isWaiting = row.status === 'new' || row.status === 'open';
  return (
    <tr id={`request-${row.number}`} data-priority={row.priority}>
      <td className="queue-due">
        {isWaiting ? <DueLabel deadlineAt={row.deadlineAt} now={now} /> : 'Ответ дан'}
        <span className="quiet">до {momentInWords(row.deadlineAt, now)}</span>
      </td>
      <th scope="row">
        <a href={routes.deskTicket(row.number)}>{displayTicketNumber(row.number)}</a>
        <span>{topicWords(row.topicId)}</span>
        <span className="quiet queue-excerpt">{row.excerpt}</span>
      </th>
      <td>
        <span className="queue-name">Важность: </span>
        <span className="queue-priority">{PRIORITY_WORDS[row.priority]}</span>
      </td>
      <td>
        <span className="queue-name">Состояние: </span>
        {STATUS_WORDS[row.status]}
      </td>
      <td>
        <span className="queue-name">Ведёт: </span>
        {row.assigneeName ?? 'Никто'}
      </td>
    </tr>
  );
}
