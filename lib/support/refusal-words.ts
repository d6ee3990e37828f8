import { instantInWords } from '@/lib/text/dates';
import { displayTicketNumber, type TicketNumber } from './ticket-number';

/** Why something was not taken, and what to do: a title and sentences for the top of the page. */
export type RefusalWords = { title: string; sentences: string[] };

/** The store failed: nothing was sent, nothing typed is lost. `code` is what the log knows the fault by. */
export function storeAwayWords(code: string): RefusalWords {
  return {
    title: 'Сейчас не получается сохранить',
    sentences: [
      'На сайте сбой. То, что вы написали, осталось на странице: отправьте ещё раз через минуту.',
      'Дело срочное? Позвоните: номер ниже.',
      `Код сбоя: ${code}.`,
    ],
  };
}

/** Too many were sent: when to come back, and that one can call meanwhile (requests.md 7); `zone` is the visitor's. */
export function limitWords(againAt: Date, zone: string | undefined): RefusalWords {
  return {
    title: 'С вашего адреса или телефона уже много обращений',
    sentences: [
      `Следующее примем после ${instantInWords(againAt.getTime(), zone)}.`,
      'То, что вы написали, осталось на странице. Дело срочное? Позвоните: номер ниже.',
    ],
  };
}

/** The form was sent before, and its text is another one now; sent once more it is a request of its own. */
export function changedWords(number: TicketNumber): RefusalWords {
  return {
    title: 'Это обращение вы уже отправили',
    sentences: [
      `Его номер ${displayTicketNumber(number)}. С тех пор вы изменили форму: изменения мы не получили, они остались на странице.`,
      'Чтобы дополнить обращение, откройте страницу «Что с обращением».',
      'Это другой вопрос? Нажмите «Отправить обращение» ещё раз, и у него будет свой номер.',
    ],
  };
}

/** Too many attempts to open a request; `zone` is the visitor's. */
export function attemptsWords(againAt: Date, zone: string | undefined): RefusalWords {
  return {
    title: 'Слишком много попыток',
    sentences: [
      `Следующую примем после ${instantInWords(againAt.getTime(), zone)}.`,
      'Так мы бережём обращения от чужих глаз. Дело срочное? Позвоните: номер ниже.',
    ],
  };
}

/** The same words for a number that nobody has and for a wrong code (requests.md 5). */
export const UNKNOWN_REQUEST: RefusalWords = {
  title: 'По этому номеру и коду ничего не нашлось',
  sentences: [
    'Сверьте номер и код с тем, что вы сохранили при отправке. Код принадлежит одному обращению и к другим не подходит.',
    'Код потерялся? Напишите новое обращение и упомяните номер старого.',
  ],
};
