import type { TicketStatus } from '@/lib/support/ticket-status';

/** What an operator can do to a request beside writing. */
export const DESK_ACTS = ['take', 'hand-over', 'priority', 'status', 'contact'] as const;
export type DeskAct = (typeof DESK_ACTS)[number];

/** An act as it was asked for: on which version of which request, and what was chosen for it. */
export type AskedAct = {
  act: DeskAct;
  number: string;
  version: number;
  /** Id of a colleague, a priority or a status. */
  choice: string;
};

/** What the page says of an act that could not be done, and what it takes to ask for it again. */
export type ActState = { fault?: string; asked?: AskedAct };

/** Does an act; a page follows that tells what it has done, or the state that keeps it. */
export type PerformAct = (state: ActState, form: FormData) => Promise<ActState>;

/** Verbs for the states to which an operator moves a request by hand. */
export const STATUS_VERBS: Readonly<Record<TicketStatus, string>> = {
  new: 'Вернуть в новые',
  open: 'Открыть снова',
  pending: 'Ждать заявителя',
  resolved: 'Отметить решённым',
  closed: 'Закрыть без ответа',
};

const VERBS: Readonly<Record<Exclude<DeskAct, 'status'>, string>> = {
  take: 'Взять себе',
  'hand-over': 'Передать',
  priority: 'Изменить важность',
  contact: 'Показать контакт',
};

/** What an act is called, as on its button. */
export function verbOf({ act, choice }: Pick<AskedAct, 'act' | 'choice'>): string {
  if (act !== 'status') return VERBS[act];
  return Object.entries(STATUS_VERBS).find(([status]) => status === choice)?.[1] ?? 'Изменить';
}
