import type { RefusalWords } from './refusal-words';

/** What is said after an act was done. */
export const DONE_WORDS = {
  add: {
    title: 'Сообщение отправлено',
    sentences: ['Оно в переписке ниже. Ответ появится там же.'],
  },
  close: {
    title: 'Обращение закрыто',
    sentences: ['Если вопрос вернётся, напишите на этой странице: обращение откроется снова.'],
  },
  withdraw: {
    title: 'Согласие отозвано',
    sentences: ['Обращение закрыто. Данные сотрём в течение суток.'],
  },
} satisfies Record<string, RefusalWords>;

/** The request takes nothing more, or this browser may not open it any longer. */
export const GONE_WORDS: RefusalWords = {
  title: 'Обращение больше не принимает сообщений',
  sentences: ['Согласие отозвано или данные уже стёрты. Остался вопрос? Напишите новое обращение.'],
};

/** The half-hour of this browser has passed; the text stays on the page. */
export const CLOSED_DOOR_WORDS: RefusalWords = {
  title: 'Откройте обращение заново',
  sentences: [
    'Прошло полчаса, и мы закрыли обращение от чужих глаз. То, что вы написали, осталось на странице.',
    'Откройте новую вкладку и в ней страницу «Что с обращением». Введите там номер и код, потом вернитесь сюда и отправьте сообщение.',
  ],
};

/** The form was open too long, or came without its token. */
export const STALE_WORDS: RefusalWords = {
  title: 'Отправьте сообщение ещё раз',
  sentences: ['Форма была открыта слишком долго. То, что вы написали, осталось на странице.'],
};
