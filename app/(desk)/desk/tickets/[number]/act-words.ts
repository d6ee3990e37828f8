/** What the page says after an act, by the code that its address carries. */
const DONE = {
  answered: 'Ответ отправлен.',
  noted: 'Заметка сохранена.',
  taken: 'Обращение теперь ведёте вы.',
  'handed-over': 'Обращение передано.',
  priority: 'Важность изменена.',
  'same-priority': 'Важность и была такой.',
  status: 'Состояние изменено.',
  contact: 'Контакт показан на полчаса.',
  changed: 'Обращение тем временем изменилось. Проверьте и повторите.',
  refused: 'Так сделать нельзя. Обновите страницу и проверьте состояние.',
} as const;

export type DoneCode = keyof typeof DONE;

/** The sentence for a code; undefined for no code or one nobody made. */
export function doneWords(code: unknown): string | undefined {
  return typeof code === 'string' && Object.hasOwn(DONE, code) ? DONE[code as DoneCode] : undefined;
}
