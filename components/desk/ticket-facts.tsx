import type { DeskTicket } from '@/lib/support/desk-ticket';
import { momentInWords } from '@/lib/support/due-text';
import { DueLabel } from './due-label';
import { PRIORITY_WORDS, REASON_WORDS, STATUS_WORDS, topicWords, wordsOf } from './words';

/** How a request stands, in one look. */
export function TicketFacts({ ticket, now }: { ticket: DeskTicket; now: Date }) {
  const { status, priority, priorityReason, deadlineAt, createdAt, assignee, topicId } = ticket;
  const isWaiting = status === 'new' || status === 'open';
  return (
    <dl className="ticket-facts">
      <dt>Срок</dt>
      <dd>
        {isWaiting && (
          <>
            <DueLabel deadlineAt={deadlineAt} now={now} />
            <br />
          </>
        )}
        {momentInWords(deadlineAt, now)}
      </dd>
      <dt>Состояние</dt>
      <dd>{STATUS_WORDS[status]}</dd>
      <dt>Тема</dt>
      <dd>{topicWords(topicId)}</dd>
      <dt>Важность</dt>
      <dd>
        {PRIORITY_WORDS[priority]}, {wordsOf(REASON_WORDS, priorityReason)}
      </dd>
      <dt>Ведёт</dt>
      <dd>{assignee?.name ?? 'Никто'}</dd>
      <dt>Поступило</dt>
      <dd>{momentInWords(createdAt, now)}</dd>
    </dl>
  );
}
