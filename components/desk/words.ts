import type { QueueView } from '@/lib/support/queue-filter';
import type { AnswerWay, Priority } from '@/lib/support/ticket';
import type { TicketStatus } from '@/lib/support/ticket-status';
import { findTicketTopic } from '@/lib/support/ticket-topic';

export const STATUS_WORDS: Readonly<Record<TicketStatus, string>> = {
  new: 'Новое',
  open: 'В работе',
  pending: 'Ждёт заявителя',
  resolved: 'Решено',
  closed: 'Закрыто',
};

export const PRIORITY_WORDS: Readonly<Record<Priority, string>> = {
  low: 'Низкая',
  normal: 'Обычная',
  high: 'Высокая',
  urgent: 'Срочная',
};

export const REASON_WORDS: Readonly<Record<string, string>> = {
  'cannot-phone': 'человеку нельзя звонить',
  'urgent-sign-in': 'срочно нужно войти',
  usual: 'обычный вопрос',
};

export const WAY_WORDS: Readonly<Record<AnswerWay, string>> = {
  phone: 'По телефону',
  email: 'По электронной почте',
  site: 'Только здесь, на сайте',
  'no-calls': 'Только письменно: звонить нельзя',
};

export const VIEW_WORDS: Readonly<Record<QueueView, string>> = {
  waiting: 'Ждут ответа',
  pending: 'Ждут заявителя',
  done: 'Решённые',
  all: 'Все',
};

/** The words for a stored code; a code of an older version shows itself. */
export function wordsOf(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code;
}

/** Name of a topic; one that the form no longer offers shows its id. */
export function topicWords(topicId: string): string {
  return findTicketTopic(topicId)?.name ?? topicId;
}

/** How an answer reaches the citizen, beside the field it is written in. */
export function deliveryWords(way: AnswerWay, sendsMail: boolean): string {
  const onSite = 'Человек прочтёт ответ на сайте.';
  if (way === 'email' && sendsMail) return `${onSite} Ещё ответ уйдёт ему по электронной почте.`;
  if (way === 'phone') return `${onSite} Он просил ещё и позвонить.`;
  return onSite;
}
