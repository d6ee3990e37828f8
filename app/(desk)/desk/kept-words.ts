/** The session has ended while an operator wrote. */
export const SIGNED_OUT =
  'Вход закончился, текст не отправлен. Он остался ниже. Войдите в новой вкладке, вернитесь сюда и отправьте его ещё раз.';

/** The request was erased or never there. */
export const GONE = 'Этого обращения больше нет.';

/** The store failed; `code` is what the log knows the fault by. */
export function awayWords(code: string): string {
  return `База данных не отвечает. Текст остался ниже: отправьте его ещё раз через минуту. Код сбоя: ${code}.`;
}
