import { moscowDateTime } from '@/lib/hours/moscow-clock';
import type { DeskEvent } from '@/lib/support/desk-ticket';
import { momentInWords } from '@/lib/support/due-text';
import { PRIORITY_WORDS, STATUS_WORDS, wordsOf } from './words';

/** What each kind of event says after the name of who acted. */
const KIND_WORDS: Readonly<Record<string, string>> = {
  created: 'обращение зарегистрировано',
  'requester-wrote': 'новое сообщение',
  reopened: 'новое сообщение, обращение открыто снова',
  closed: 'обращение больше не нужно',
  'consent-withdrawn': 'согласие на обработку данных отозвано',
  answered: 'ответ отправлен',
  noted: 'заметка',
  'contact-shown': 'контакт показан',
  taken: 'обращение взято в работу',
  'handed-over': 'обращение передано',
  'priority-changed': 'важность изменена',
  'status-changed': 'состояние изменено',
  'deadline-near': 'до срока меньше двух часов',
  'deadline-passed': 'срок прошёл без ответа',
  'letter-sent': 'письмо отправлено',
  'letter-failed': 'письмо не удалось отправить',
  erased: 'личные данные удалены',
};

/** Every act on a request, the latest first; nothing is ever taken out of it (requests.md 11). */
export function TicketHistory({ events, now }: { events: readonly DeskEvent[]; now: Date }) {
  return (
    <ol className="history">
      {events.map((event) => (
        <li key={event.id}>
          <time className="quiet" dateTime={moscowDateTime(event.at.getTime())}>
            {momentInWords(event.at, now)}.
          </time>{' '}
          {actorWords(event)}: {KIND_WORDS[event.kind] ?? event.kind}
          {detailWords(event)}
        </li>
      ))}
    </ol>
  );
}

function actorWords({ actor, operatorName }: DeskEvent): string {
  switch (actor) {
    case 'requester':
      return 'Заявитель';
    case 'operator':
      return operatorName ?? 'Оператор';
    case 'system':
      return 'Сайт';
  }
}

function detailWords({ kind, detail: { from, to } }: DeskEvent): string {
  if (to === undefined) return '';
  if (kind === 'handed-over') return `: ${to}`;
  const words = kind === 'priority-changed' ? PRIORITY_WORDS : STATUS_WORDS;
  const toWords = wordsOf(words, to);
  return from === undefined
    ? `: ${toWords}`
    : `: было «${wordsOf(words, from)}», стало «${toWords}»`;
}
