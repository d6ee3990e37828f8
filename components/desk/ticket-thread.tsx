import { moscowDateTime } from '@/lib/hours/moscow-clock';
import type { DeskMessage } from '@/lib/support/desk-ticket';
import { momentInWords } from '@/lib/support/due-text';

type TicketThreadProps = {
  messages: readonly DeskMessage[];
  requesterName: string;
  now: Date;
};

/** The conversation from its beginning: who said what and when; a note is marked as seen by the desk only. */
export function TicketThread({ messages, requesterName, now }: TicketThreadProps) {
  return (
    <ol className="thread">
      {messages.map((message) => (
        <li key={message.id} data-author={message.author}>
          <p className="thread-head">
            <strong>{authorOf(message, requesterName)}</strong>{' '}
            <time className="quiet" dateTime={moscowDateTime(message.createdAt.getTime())}>
              {momentInWords(message.createdAt, now)}
            </time>
          </p>
          <p className="thread-text">{message.text}</p>
        </li>
      ))}
    </ol>
  );
}

function authorOf({ author, operatorName }: DeskMessage, requesterName: string): string {
  switch (author) {
    case 'requester':
      return requesterName;
    case 'operator':
      return `Ответ. ${operatorName ?? 'Оператор'}`;
    case 'note':
      return `Заметка, видна только операторам. ${operatorName ?? 'Оператор'}`;
  }
}
