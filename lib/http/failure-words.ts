/** Statuses that the server itself answers with, when no page can. */
export type FailureStatus = 400 | 403 | 405 | 408 | 413 | 414 | 422 | 431 | 500 | 503;

/** What is said about a failure: name for title and heading, and what to do, one thought each. */
export type FailureWords = { name: string; advice: string[] };

const BAD_ADDRESS: FailureWords = {
  name: 'Адрес страницы написан неверно',
  advice: ['Проверьте адрес или начните с главной страницы.'],
};

const WORDS: Record<FailureStatus, FailureWords> = {
  400: BAD_ADDRESS,
  403: {
    name: 'Форма пришла с другого сайта',
    advice: [
      'Мы её не приняли: так бывает, когда чужой сайт действует от вашего имени.',
      'Откройте нужную страницу на этом сайте и заполните форму здесь.',
    ],
  },
  405: {
    name: 'Сайт не принял этот запрос',
    advice: ['Эту страницу можно только прочитать. Начните с главной страницы.'],
  },
  408: {
    name: 'Запрос шёл слишком долго',
    advice: ['Проверьте связь и откройте страницу ещё раз.'],
  },
  413: {
    name: 'Вы отправили слишком много сразу',
    advice: [
      'Вернитесь назад: то, что вы написали, осталось на странице.',
      'Сократите текст или отправьте его частями. Если приложили файл, выберите файл меньше.',
    ],
  },
  414: BAD_ADDRESS,
  422: {
    name: 'Форма пришла не целиком',
    advice: [
      'Вернитесь назад: то, что вы написали, осталось на странице.',
      'Отправьте форму ещё раз. Не получается? Позвоните.',
    ],
  },
  431: BAD_ADDRESS,
  500: {
    name: 'Страница не открылась',
    advice: ['На сайте сбой. Откройте страницу ещё раз через минуту.'],
  },
  503: {
    name: 'Сайт не успел ответить',
    advice: ['Откройте страницу ещё раз через минуту.'],
  },
};

/** Russian words for a failure, for the emergency page and for the JSON of the API. */
export function failureWords(status: FailureStatus): FailureWords {
  return WORDS[status];
}

/** The body of a failed API answer: status and one clear Russian sentence. */
export function failureJson(status: FailureStatus): string {
  const { name, advice } = failureWords(status);
  return JSON.stringify({ error: { status, message: `${name}. ${advice.join(' ')}` } });
}
