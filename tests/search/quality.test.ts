import { expect, test } from 'vitest';
import {
  answeredOffTopic,
  judge,
  judgeByClass,
  meanTypedShare,
  querySets,
  siteEngine,
} from './judge';
import { CLASSES, type QueryClass } from './queries';

const [first, second, third, fourth] = querySets;

/** Success at the third result that no change may fall below, class by class (search.md). */
const FLOORS: Record<QueryClass, number> = {
  ...{ exact: 1, forms: 0.97, colloquial: 0.95, typos: 0.95, layout: 0.98, translit: 0.98 },
  ...{ phones: 1, spelling: 0.98, abbreviations: 0.98, questions: 0.97, times: 0.97 },
  ...{ writing: 0.97, access: 1, english: 0.98, prefixes: 0.97, headings: 0.97 },
};

/** The same for the second set. */
const SECOND_FLOORS: Record<QueryClass, number> = {
  ...{ exact: 1, forms: 1, colloquial: 0.95, typos: 0.97, layout: 1, translit: 1 },
  ...{ phones: 1, spelling: 1, abbreviations: 0.97, questions: 0.97, times: 0.97 },
  ...{ writing: 0.97, access: 0.97, english: 0.97, prefixes: 0.97, headings: 0.95 },
};

/** And for the third set. */
const THIRD_FLOORS: Record<QueryClass, number> = {
  ...{ exact: 1, forms: 1, colloquial: 1, typos: 1, layout: 1, translit: 1 },
  ...{ phones: 1, spelling: 1, abbreviations: 1, questions: 1, times: 1 },
  ...{ writing: 1, access: 1, english: 1, prefixes: 1, headings: 1 },
};

/** What the fourth set, which nobody tuned on, was answered with the first time. */
const FOURTH_FLOORS: Record<QueryClass, number> = {
  ...{ exact: 1, forms: 1, colloquial: 1, typos: 1, layout: 1, translit: 1 },
  ...{ phones: 1, spelling: 0.9, abbreviations: 0.83, questions: 1, times: 0.9 },
  ...{ writing: 1, access: 1, english: 1, prefixes: 1, headings: 0.91 },
};

/** Most of a query that may be typed, on average, before its answer is among the first five; where words are typed plainly. */
const MOST_TYPED = { exact: 0.2, questions: 0.2, headings: 0.2, colloquial: 0.22 } as const;

test('the sets are large enough, have every class, and no query twice', () => {
  const least = [150, 250, 170, 170];
  for (const [place, { name: set, cases, offTopic }] of querySets.entries()) {
    expect(cases.length, set).toBeGreaterThanOrEqual(least[place] ?? 0);
    expect(offTopic.length, set).toBeGreaterThanOrEqual(50);
    for (const name of CLASSES) {
      const own = cases.filter((one) => one.class === name);
      expect(own.length, `${set}: ${name}`).toBeGreaterThanOrEqual(10);
    }
  }
  const texts = first.cases.map(({ query, class: name }) => `${name}: ${query}`);
  expect(new Set(texts).size).toBe(texts.length);
});

test.each(CLASSES)('class %s keeps its floor in every set', (name) => {
  for (const [{ cases }, floors] of [
    [first, FLOORS],
    [second, SECOND_FLOORS],
    [third, THIRD_FLOORS],
    [fourth, FOURTH_FLOORS],
  ] as const) {
    const own = cases.filter((one) => one.class === name);
    const missed = own.filter((one) => judge([one], siteEngine).success3 < 1);
    const words = missed.map(({ query }) => query).join(' · ');
    expect(judge(own, siteEngine).success3, words).toBeGreaterThanOrEqual(floors[name]);
  }
});

test('over all classes the targets hold', () => {
  for (const { cases } of [first, second, third]) {
    const { macro } = judgeByClass(cases, siteEngine);
    expect(macro.success1).toBeGreaterThanOrEqual(0.95);
    expect(macro.success3).toBeGreaterThanOrEqual(0.99);
    expect(macro.ndcg).toBeGreaterThanOrEqual(0.94);
    expect(macro.empty).toBeLessThanOrEqual(0.005);
  }
});

test('queries that nobody has seen fare nearly as well', () => {
  const { macro } = judgeByClass(fourth.cases, siteEngine);
  expect(macro.success1).toBeGreaterThanOrEqual(0.94);
  expect(macro.success3).toBeGreaterThanOrEqual(0.97);
  expect(macro.ndcg).toBeGreaterThanOrEqual(0.94);
  expect(macro.empty).toBeLessThanOrEqual(0.011);
});

test.each([
  { ...first, most: 0.03 },
  { ...second, most: 0.03 },
  { ...third, most: 0.03 },
  // As it was the first time, five of 64: the target of .03 is kept where there was tuning.
  { ...fourth, most: 0.08 },
])('off-topic queries of the set «$name» are answered by nothing', ({ offTopic, most }) => {
  const answered = offTopic.filter((query) => siteEngine(query).length > 0);
  expect(answeredOffTopic(siteEngine, offTopic), answered.join(' · ')).toBeLessThanOrEqual(most);
});

test.each(Object.entries(MOST_TYPED))(
  'while one types, class %s has its answer among the first five after a part of %d',
  (name, most) => {
    const own = [...first.cases, ...second.cases].filter((one) => one.class === name);
    expect(meanTypedShare(own, siteEngine)).toBeLessThanOrEqual(most);
  },
);
