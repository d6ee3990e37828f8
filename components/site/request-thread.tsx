import { moscowDateTime } from '@/lib/hours/moscow-clock';
import { instantInWords } from '@/lib/text/dates';

type Message = { id: string; author: 'requester' | 'operator'; text: string; at: Date };

const AUTHORS = { requester: 'Вы', operator: 'Оператор' };

type RequestThreadProps = {
  messages: readonly Message[];
  /** IANA zone that the visitor chose. */
  zone: string | undefined;
};

/** The conversation in the order it was written; lines stay as they were typed. */
export function RequestThread({ messages, zone }: RequestThreadProps) {
  return (
    <ol className="thread">
      {messages.map(({ id, author, text, at }) => (
        <li key={id} className={`message message-${author}`}>
          <h3>{AUTHORS[author]}</h3>
          <p className="message-text">{text}</p>
          <p className="quiet">
            <time dateTime={moscowDateTime(at.getTime())}>
              {instantInWords(at.getTime(), zone)}
            </time>
          </p>
        </li>
      ))}
    </ol>
  );
}
