import { service } from '@/content';
import { displayTicketNumber } from './ticket-number';

type AnswerLetter = { number: string; answer: string; siteOrigin: string; statusPath: string };

/** Subject and text of the letter that brings an answer: the answer first, then where to write on (requests.md 12). */
export function answerLetter({ number, answer, siteOrigin, statusPath }: AnswerLetter): {
  subject: string;
  text: string;
} {
  const shownNumber = displayTicketNumber(number);
  const text = [
    answer,
    '--',
    `Это ответ на ваше обращение ${shownNumber}.`,
    'На это письмо отвечать не нужно: его никто не прочтёт.',
    `Чтобы написать ещё раз, откройте ${siteOrigin}${statusPath} и введите номер обращения и код доступа.`,
    'Никому не называйте пароли и коды из СМС.',
    service.siteName,
  ];
  return { subject: `Ответ на обращение ${shownNumber}`, text: text.join('\n\n') };
}

/** Message-ID of a letter: the id of its row in the outbox at the sender's host, the same for every attempt. */
export function messageIdOf(outboxId: string, from: string): string {
  const [, host = 'localhost'] = /@([\w.-]+)/.exec(from) ?? [];
  return `<${outboxId}@${host}>`;
}
