import type { SearchWords } from '@/content';
import type { SearchDocument } from '@/lib/search/build-index';
import { createSearch } from '@/lib/search/create-search';
import { createLexicon } from '@/lib/search/search-words';

const document = (title: string, keywords: string[], text = '', demand = 0): SearchDocument => ({
  ...{ title, keywords, text, section: '', prior: 1, demand },
});

export const smallDocuments = [
  document('Забыт пароль', ['забыл пароль', 'восстановить доступ'], 'Запросите код по СМС.', 1),
  document('Не загружается файл', ['загрузить файл', 'формат файла'], 'Проверьте размер.'),
  document('Файл загружается долго', ['большой файл', 'ожидание'], 'Подождите, сеть занята.'),
  document('Часы работы', ['график', 'режим работы'], 'С понедельника по пятницу до 20:00.', 0.5),
  document('Онлайн-чат', ['написать оператору', 'переписка'], 'Ответит живой человек.'),
  document('Личный кабинет', ['учётная запись', 'вход в кабинет'], 'Здесь пароль и почта.'),
];

export const smallWords: SearchWords = {
  synonyms: [
    { to: 'пароль', from: ['пасс', 'password'] },
    { to: 'личный кабинет', from: ['лк', 'аккаунт', 'account'] },
    { to: 'написать оператору', from: ['живая беседа', 'не хочу звонить'] },
    { to: 'часы работы', from: ['до скольки', 'суббота'] },
  ],
  fillers: ['в', 'от', 'не', 'мне', 'и', 'по', 'как', 'до', 'сколько', 'хочу', 'с'],
  openers: ['как'],
  common: ['заказать', 'график', 'час', 'работа'],
  outside: ['погода', 'такси', 'личный пароль'],
  sought: [],
  pages: [],
};

const search = createSearch(smallDocuments, createLexicon(smallWords));

/** Titles that the small search finds, best first. */
export function titlesOf(query: string, isLiteral = false): string[] {
  return search
    .find(query, isLiteral)
    .hits.map(({ document: number }) => smallDocuments[number]?.title ?? '');
}

export function readingOf(query: string, isLiteral = false) {
  return search.find(query, isLiteral).reading;
}
