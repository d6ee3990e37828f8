/** Why nothing of what an operator sent could be done; `code` is what the log knows the fault by. */
export type Hindrance = { reason: 'signed-out' } | { reason: 'away'; code: string };

/** The request was erased or never there. */
export const GONE = 'Этого обращения больше нет.';

/** A text could not be taken, and is on the page. */
export function keptTextWords(hindrance: Hindrance): string {
  if (hindrance.reason === 'signed-out') {
    return 'Вход закончился, текст не отправлен. Он остался ниже. Войдите в новой вкладке, вернитесь сюда и отправьте его ещё раз.';
  }
  return `База данных не отвечает. Текст остался ниже: отправьте его ещё раз через минуту. Код сбоя: ${hindrance.code}.`;
}

/** An act could not be done, and can be asked for again by one press; `verb` is what its button says. */
export function keptActWords(hindrance: Hindrance, verb: string): string {
  if (hindrance.reason === 'signed-out') {
    return `Вход закончился, действие «${verb}» не выполнено. Войдите в новой вкладке, вернитесь сюда и повторите его.`;
  }
  return `База данных не отвечает, действие «${verb}» не выполнено. Повторите его через минуту. Код сбоя: ${hindrance.code}.`;
}
