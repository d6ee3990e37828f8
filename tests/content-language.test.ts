import { expect, test } from 'vitest';
import { parseProse } from '@/content';
import { sources } from '@/content/sources';
import { textsUnder } from './fixtures/content/facts-of-content';

type Text = { where: string; text: string };

/** Keys of codes, of words that are read one by one, and of headings quoted from the source. */
const NOT_PROSE = new Set([
  ...['id', 'phone', 'displayForm', 'context', 'reach', 'cost', 'kind', 'order', 'zone'],
  ...['lineIds', 'fallbackLineIds', 'faqIds', 'relatedIds', 'lineId', 'keywords', 'source'],
  ...['topicId', 'firstIds'],
  ...['opens', 'closes', 'checkedOn', 'testedOn', 'validFrom', 'validTo'],
]);
const TITLES = new Set(['name', 'title', 'audience', 'phrase', 'costNote', 'cities', 'difference']);

const texts = textsUnder(sources)
  .filter(({ path }) => !path.some((step) => NOT_PROSE.has(step)))
  .map(({ path, text }) => ({
    where: path.join('.'),
    last: path.at(-1) ?? '',
    path,
    text: asRead(text),
  }));
const keywords = textsUnder(sources).filter(({ path }) => path.includes('keywords'));
const sentences = texts.flatMap(({ where, text }) =>
  text.split(/(?<=[.!?])\s+/).map((sentence) => ({ where, text: sentence })),
);

/** A text as a reader meets it: a number and hours count as one word, a link as its words. */
function asRead(text: string): string {
  return parseProse(text)
    .map((part) => ('text' in part ? part.text : part.kind === 'hours' ? 'часы' : 'номер'))
    .join('');
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

function found(list: readonly Text[], pattern: RegExp): string[] {
  return list.flatMap(({ where, text }) => {
    const match = pattern.exec(text);
    return match === null ? [] : `${where}: ${match[0]} — ${text}`;
  });
}

test('the sweep reads the whole content', () => {
  expect(texts.length).toBeGreaterThan(350);
  expect(sentences.length).toBeGreaterThan(450);
  expect(keywords.length).toBeGreaterThan(250);
});

test('no sentence is longer than 18 words', () => {
  const long = sentences.filter(
    ({ where, text }) => !where.includes('.cities') && wordsIn(text) > 18,
  );
  expect(long).toEqual([]);
});

test('half of the sentences have 8 words or fewer', () => {
  const lengths = sentences.map(({ text }) => wordsIn(text)).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(8);
});

const BANNED = [
  ...['осуществля', 'данн(?:ый|ая|ое|ого|ой|ую|ом|ому)(?!\\p{L})', 'в целях', 'посредством'],
  ...['предоставл', 'обеспеч', 'в рамках', 'необходим', 'требуется', 'ввиду', 'вследствие'],
  ...['согласно', 'в соответствии', 'соответствующ', 'корректн', 'некорректн', 'недопустим'],
  ...['производится', 'в случае', 'при наличии', 'в связи с', 'путём', 'функционал', 'вышеуказанн'],
  ...['указанн(?:ый|ая|ое|ых|ого)', 'пожалуйста', 'к сожалению', 'упс', 'уважаем'],
  ...['клиент', 'пользовател', 'абонент', 'тикет', 'имейл', 'веб-', 'онлайн-форм', 'идентификац'],
  ...[
    'верификац',
    'аутентификац',
    'аккаунт',
    'контакт-центр',
    'колл-центр',
    'минимиз',
    'оперативн',
  ],
  ...['ограниченными возможностями', 'инвалид(?!ност)', 'запросить', 'воспольз', 'использ'],
  ...['круглые сутки', 'без выходных', 'на сегодняшний день', 'в настоящее время'],
].map((word) => `(?<!\\p{L})${word}`);

test('no word of officialese, no foreign word where a Russian one lives', () => {
  expect(found(texts, new RegExp(BANNED.join('|'), 'iu'))).toEqual([]);
});

test('«является» stands in the disclaimer only', () => {
  const places = found(texts, /(?<!\p{L})явля/iu).map((line) => line.split(':')[0]);
  expect(places).toEqual(['service.disclaimer.full']);
});

test('Latin letters stand in TTY only, and TTY is explained where it stands', () => {
  const latin = texts.filter(({ text }) => /[A-Za-z]/.test(text));
  expect(latin.length).toBeGreaterThan(0);
  for (const { where, text } of latin) {
    expect(text.replaceAll('TTY', ''), where).not.toMatch(/[A-Za-z]/);
    expect(text, where).toMatch(/текстов\p{L}+ телефон\p{L}* \(TTY\).*передаёт разговор буквами/u);
  }
  expect(keywords.filter(({ text }) => /[A-Za-z]/.test(text))).toEqual([]);
});

test('СНИЛС and ИНН are explained in the checklist', () => {
  const hint = sources.checklist.items.find(({ id }) => id === 'snils-or-inn')?.hint;
  expect(hint).toContain('СНИЛС — страховой номер, ИНН — номер налогоплательщика');
});

test('accessibility.md 28–30: no times, dashes or signs that speech loses', () => {
  expect(
    found(texts, /\d:\d|\d\s*[-–—−]\s*\d|24\/7|(?<!\p{L})пн(?!\p{L})|МСК|[+−]\d|·|№|&|\/|…/u),
  ).toEqual([]);
});

test('a dash is an em dash between spaces, a hyphen joins', () => {
  expect(found(texts, /\s[-–]\s|\S—|—\S|–|--|[‐‑−]/u)).toEqual([]);
});

test('quotes are «ёлочки», and each is closed', () => {
  expect(found(texts, /["“”„']/u)).toEqual([]);
  const uneven = texts.filter(({ text }) => text.split('«').length !== text.split('»').length);
  expect(uneven).toEqual([]);
});

/** Words that are often written with е for ё. */
const YO = [
  ...[
    'еще',
    'ее',
    'нее',
    'своем',
    'твое',
    'мое',
    'чем(?= дело)',
    'придет',
    'пришлет',
    'дает',
    'берет',
  ],
  ...[
    'ждет',
    'идет',
    'найдет',
    'поймет',
    'сверит(?=е )е',
    'объем',
    'счет',
    'прием',
    'отчет',
    'учет',
  ],
  ...[
    'причем',
    'нем',
    'зайдет',
    'войдет',
    'пойдет',
    'передает',
    'узнает(?= о)',
    'назовет',
    'вперед',
  ],
  ...[
    'подтвержден',
    'введен(?:ы|ные|о)',
    'заполнен',
    'ребенк',
    'еe',
    'трех',
    'четырех',
    'легк(?=ая)',
  ],
  ...['кишинев', 'подберет', 'ответит(?=е )е', 'наберет', 'шлет', 'перезвонит(?=е )е', 'пересчет'],
].map((word) => `(?<!\\p{L})${word}(?!\\p{L})`);

test('ё is written where it is spoken', () => {
  expect(
    found(
      [...texts, ...keywords.map(({ path, text }) => ({ where: path.join('.'), text }))],
      new RegExp(YO.join('|'), 'iu'),
    ),
  ).toEqual([]);
  expect(texts.filter(({ text }) => text.includes('ё')).length).toBeGreaterThan(15);
});

test('nobody shouts, nobody is written with a capital «Вы»', () => {
  expect(found(texts, /!|(?<=[\p{L},] )Вы(?!\p{L})|(?<=[\p{L},] )Ваш/u)).toEqual([]);
});

test('spaces are single, none before a stop, none at the ends', () => {
  expect(found(texts, / {2}|\s[,.?;:]|^\s|\s$|\u00a0/u)).toEqual([]);
});

test('titles have no full stop, questions end with a question mark, steps and paragraphs with a stop', () => {
  const titles = texts.filter(({ path, last }) => TITLES.has(last) || path.includes('prepare'));
  expect(titles.filter(({ text }) => /[.;,]$/.test(text))).toEqual([]);
  const questions = texts.filter(({ last }) => last === 'question');
  expect(questions.length).toBeGreaterThanOrEqual(20);
  expect(questions.filter(({ text }) => !text.endsWith('?'))).toEqual([]);
  const bodies = texts.filter(
    ({ path }) => path.includes('answer') || path.includes('howItWorks') || path.includes('notes'),
  );
  expect(bodies.length).toBeGreaterThan(100);
  expect(bodies.filter(({ text }) => !/[.?]$/.test(text))).toEqual([]);
});

test('a summary of an answer fits a description of a page: at most two sentences', () => {
  const summaries = sentences.filter(({ where }) => where.endsWith('.summary'));
  for (const { id } of sources.faq) {
    const own = summaries.filter(({ where }) => where === `faq.${id}.summary`);
    expect(own.length, id).toBeLessThanOrEqual(2);
  }
});

test('facts.md §11: what this site keeps is «обращение», what a citizen filed elsewhere is «заявление»', () => {
  // «Заявка» is left for the call-back of the voice menu and of the app, and for words people search by.
  const orders = texts.filter(({ text }) => /заявк/iu.test(text));
  expect(
    orders.filter(
      ({ path, text }) => !path.includes('call-back') && !/обратный звонок/iu.test(text),
    ),
  ).toEqual([]);
});

test('accessibility.md 25: where a code is spoken of, nobody is asked to tell it', () => {
  const told = texts.filter(({ text }) =>
    /(?:назовите|сообщите|скажите|продиктуйте)[^.?]*(?:код|пароль)/iu.test(text),
  );
  expect(told).toEqual([]);
  expect(sources.guidance.antiFraud[0]).toMatch(/Никому не называйте пароль и код из СМС/);
});
