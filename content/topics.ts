import type { Topic } from './schema';

/** The three types of question, in the order of the source; lines in the order of preference (facts.md §3). */
export const topics: Topic[] = [
  {
    id: 'registration',
    name: 'Регистрация и вход',
    summary: 'Не получается войти, забыт пароль, не приходит код, не проходит проверка личности.',
    lineIds: ['domestic-free', 'mobile', 'additional'],
    faqIds: ['forgot-password', 'identity-check', 'what-to-prepare', 'fraud'],
    keywords: ['регистрация', 'вход', 'личный кабинет', 'учётная запись', 'не приходит код'],
  },
  {
    id: 'documents',
    name: 'Получение документов',
    summary:
      'Не видно статуса заявления, нужен паспорт или справка, непонятно, как заполнить поля.',
    lineIds: ['domestic-free', 'mobile', 'additional'],
    faqIds: ['application-status', 'request-or-application', 'not-by-phone', 'what-operator-does'],
    keywords: ['документы', 'справка', 'паспорт', 'заявление', 'выписка'],
  },
  {
    id: 'technical',
    name: 'Технические вопросы',
    summary: 'Не загружается файл, не привязывается карта, на сайте ошибка.',
    lineIds: ['domestic-free', 'mobile', 'additional', 'access-navigation'],
    faqIds: ['file-upload', 'bank-card', 'online-chat', 'could-not-get-through'],
    keywords: ['ошибка', 'не работает', 'сбой', 'файл', 'банковская карта'],
  },
];
