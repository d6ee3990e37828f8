import type { Hotline } from '@/content';

/** What a citizen can look for. */
export type EntryKind =
  | 'line'
  | 'topic'
  | 'situation'
  | 'question'
  | 'checklist-item'
  | 'channel'
  | 'advice'
  | 'page';

/** One findable thing, in words and with its address. */
export type Entry = {
  readonly id: string;
  readonly kind: EntryKind;
  readonly title: string;
  readonly keywords: readonly string[];
  /** Sentences of prose, the answer first; what a snippet is made of. */
  readonly sentences: readonly string[];
  /** Path from the root of the site. */
  readonly url: string;
  /** Another line stands before it for the same callers. */
  readonly isSecond?: boolean;
  /** The line itself, for a line. */
  readonly line?: Hotline;
};

/** The kind as a citizen reads it beside a result. */
export const KIND_NAMES: Readonly<Record<EntryKind, string>> = {
  line: 'Телефонная линия',
  topic: 'Тема обращения',
  situation: 'Ваш случай',
  question: 'Вопрос и ответ',
  'checklist-item': 'Перед звонком',
  channel: 'Способ связи',
  advice: 'Совет',
  page: 'Страница сайта',
};

/** How much likelier people want this kind than another, when the words say the same. */
export const KIND_PRIORS: Readonly<Record<EntryKind, number>> = {
  line: 1.1,
  topic: 0.95,
  situation: 0.9,
  question: 1.1,
  'checklist-item': 0.85,
  channel: 1.05,
  advice: 0.9,
  page: 1,
};
