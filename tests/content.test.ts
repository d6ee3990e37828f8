import { expect, test } from 'vitest';
import {
  accessibility,
  answerTemplates,
  callerZones,
  channels,
  checklist,
  faq,
  findLine,
  findQuestion,
  findSituation,
  findTopic,
  getLine,
  getQuestion,
  getSituation,
  getTopic,
  guidance,
  hotlines,
  notices,
  type ProsePart,
  parseProse,
  service,
  situations,
  topics,
} from '@/content';
import { sources } from '@/content/sources';
import { factsOfContent, textsUnder } from './fixtures/content/facts-of-content';
import { FACTS, WORDS_OF_ANSWERS, WORDS_OF_LINES } from './fixtures/content/facts-table';
import { differenceInWords, minutesFromMoscow } from './fixtures/content/zone-difference';

const content = {
  service,
  hotlines,
  topics,
  situations,
  faq,
  checklist,
  channels,
  guidance,
  callerZones,
  answerTemplates,
  accessibility,
  notices,
};

function textOf(value: unknown): string {
  return textsUnder(value)
    .map(({ text }) => text)
    .join('\n');
}

test('facts.md: every number, hour, cost, id, order and reference is the one agreed', () => {
  expect(factsOfContent(content)).toEqual(FACTS);
});

test('what the door gives out is what the editors wrote', () => {
  expect(content).toEqual(sources);
});

test('facts.md §1: ten lines on nine subscriber numbers, told apart by context', () => {
  expect(hotlines).toHaveLength(10);
  expect(new Set(hotlines.map(({ phone }) => phone)).size).toBe(9);
  expect(getLine('domestic-free').phone).toBe(getLine('abroad-free').phone);
  expect(getLine('domestic-free').context).not.toBe(getLine('abroad-free').context);
});

test.each(Object.entries(WORDS_OF_LINES))(
  'facts.md §1: line %s says what a caller must know',
  (id, facts) => {
    const text = textOf(getLine(id));
    for (const fact of facts) expect(text).toMatch(fact);
  },
);

test('facts.md §1: each of the ten lines has its words in the table', () => {
  expect(Object.keys(WORDS_OF_LINES)).toEqual(hotlines.map(({ id }) => id));
});

test('accessibility.md 20: the words for the cost agree with the cost', () => {
  const words = {
    free: /бесплатный/,
    'operator-tariff': /платный, по тарифу/,
    'not-stated': /не указана/,
  };
  for (const { id, cost, costNote } of hotlines) expect(costNote, id).toMatch(words[cost]);
});

test('facts.md §2: «часы не указаны, действует общий график» is said once', () => {
  expect(service.inheritedHoursNote).toBe('Часы не указаны, действует общий график');
});

test('facts.md §3: three topics, each beginning with the free line', () => {
  expect(topics.map(({ id }) => id)).toEqual(['registration', 'documents', 'technical']);
  for (const topic of topics) expect(topic.lineIds[0]).toBe('domestic-free');
});

test('facts.md §3: from abroad the main line comes first, and the page says why', () => {
  expect(getSituation('abroad').orderReason).toMatch(/бесплатный номер.*часто не соединяется/);
});

test('facts.md §4: seven things to have at hand, in the order of the source', () => {
  expect(checklist.items.map(({ text }) => text)).toEqual([
    'Фамилия, имя и отчество',
    'СНИЛС или ИНН',
    'Номер заявления или обращения',
    'Какая услуга вам нужна',
    'Что случилось, в двух словах',
    'Телефон, на который можно перезвонить',
    'Электронная почта из личного кабинета',
  ]);
  expect(checklist.why).toHaveLength(3);
});

test.each(Object.entries(WORDS_OF_ANSWERS))(
  'facts.md §5–10: answer %s tells its facts',
  (id, facts) => {
    const text = textOf(getQuestion(id));
    for (const fact of facts) expect(text).toMatch(fact);
  },
);

test('facts.md §5: the five problems solved by phone come first and name a number', () => {
  const problems = faq.slice(0, 5);
  expect(problems.map(({ id }) => id)).toEqual([
    'forgot-password',
    'identity-check',
    'application-status',
    'file-upload',
    'bank-card',
  ]);
  for (const { lineId } of problems) expect(lineId).toBe('domestic-free');
});

test('facts.md §7: a channel that has no address says what to do instead, and no address is invented', () => {
  for (const id of ['email', 'sms', 'messenger']) {
    expect(channels.find((channel) => channel.id === id)?.withoutAddress).toMatch(/не указан/);
  }
  expect(textOf(sources)).not.toMatch(/@|https?:|\.ru(?!\p{L})|t\.me/u);
});

test('facts.md §9–10: five steps when one cannot get through, six things not by phone, three ways instead', () => {
  expect(guidance.couldNotGetThrough).toHaveLength(5);
  expect(guidance.notByPhone).toHaveLength(6);
  expect(guidance.insteadOfPhone).toHaveLength(3);
});

test('facts.md §11: every line, question and schedule carries its source and the date of the check', () => {
  const sourced = [service, ...hotlines, ...faq].map(({ provenance }) => provenance);
  expect(sourced).toHaveLength(1 + 10 + faq.length);
  for (const { source, checkedOn } of sourced) {
    expect(source).toMatch(/^(?:справочный текст издателя, раздел «[^»]+»|правило этого сайта)/);
    expect(checkedOn).toBe('2026-11-22');
  }
});

test('facts.md §11: the disclaimer says that this is no site of a state body', () => {
  for (const words of Object.values(service.disclaimer)) {
    expect(words).toMatch(/не (?:является )?сайт(?:ом)? государственного органа/);
  }
});

test('accessibility.md 36: the eleven zones of Russia go from МСК−1 to МСК+9, as the data of Intl say', () => {
  const now = Date.UTC(2026, 10, 22);
  expect(callerZones.russian.map(({ zone }) => minutesFromMoscow(zone, now) / 60)).toEqual([
    -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
  ]);
});

test.each([...callerZones.russian, ...callerZones.abroad])(
  'accessibility.md 28: the difference of $zone in words is that of the time zone data',
  ({ zone, difference }) => {
    expect(difference).toBe(differenceInWords(zone));
  },
);

test('hours.md 49: about thirty zones abroad, none of them Russian', () => {
  expect(callerZones.abroad.length).toBeGreaterThanOrEqual(25);
  const russian = new Set(callerZones.russian.map(({ zone }) => zone));
  expect(callerZones.abroad.filter(({ zone }) => russian.has(zone))).toEqual([]);
});

test('find returns undefined and get throws for an unknown id', () => {
  for (const find of [findLine, findTopic, findSituation, findQuestion]) {
    expect(find('nobody')).toBeUndefined();
  }
  expect(() => getLine('nobody')).toThrow('no line with id "nobody"');
  expect(() => getTopic('nobody')).toThrow('no topic with id "nobody"');
  expect(() => getSituation('nobody')).toThrow('no situation with id "nobody"');
  expect(() => getQuestion('nobody')).toThrow('no question with id "nobody"');
  expect(getLine('mobile')).toBe(findLine('mobile'));
});

test.each<[string, ProsePart[]]>([
  ['Просто текст.', [{ kind: 'text', text: 'Просто текст.' }]],
  ['{line:mobile}', [{ kind: 'line', lineId: 'mobile' }]],
  [
    'Часы: {hours:abroad-main}.',
    [
      { kind: 'text', text: 'Часы: ' },
      { kind: 'hours', lineId: 'abroad-main' },
      { kind: 'text', text: '.' },
    ],
  ],
  [
    '{page:hours|часы работы}{topic:documents|документы}',
    [
      { kind: 'page', page: 'hours', text: 'часы работы' },
      { kind: 'topic', topicId: 'documents', text: 'документы' },
    ],
  ],
  [
    '{question:fraud|мошенники} {line-page:mobile|линия: для мобильных}',
    [
      { kind: 'question', questionId: 'fraud', text: 'мошенники' },
      { kind: 'text', text: ' ' },
      { kind: 'line-page', lineId: 'mobile', text: 'линия: для мобильных' },
    ],
  ],
])('a sentence falls into its parts: %s', (text, parts) => {
  expect(parseProse(text)).toEqual(parts);
});
