import { expect, test } from 'vitest';
import { answeredOffTopic, judge, judgeByClass, listCases, siteEngine } from './judge';
import { CLASSES, offTopic, type QueryClass } from './queries';

const cases = listCases();

/** Success at the third result that no change may fall below, class by class (search.md). */
const FLOORS: Record<QueryClass, number> = {
  ...{ exact: 1, forms: 0.97, colloquial: 0.95, typos: 0.95, layout: 0.98, translit: 0.98 },
  ...{ phones: 1, spelling: 0.98, abbreviations: 0.98, questions: 0.97, times: 0.97 },
  ...{ writing: 0.97, access: 1, english: 0.98, prefixes: 0.97, headings: 0.97 },
};

test('the set is large enough, has every class, and no query twice', () => {
  expect(cases.length).toBeGreaterThanOrEqual(150);
  for (const name of CLASSES) {
    expect(cases.filter((one) => one.class === name).length, name).toBeGreaterThanOrEqual(15);
  }
  const texts = cases.map(({ query, class: name }) => `${name}: ${query}`);
  expect(new Set(texts).size).toBe(texts.length);
  expect(offTopic.length).toBeGreaterThanOrEqual(50);
});

test.each(CLASSES)('class %s keeps its floor', (name) => {
  const own = cases.filter((one) => one.class === name);
  const missed = own.filter((one) => judge([one], siteEngine).success3 < 1);
  const words = missed.map(({ query }) => query).join(' · ');
  expect(judge(own, siteEngine).success3, words).toBeGreaterThanOrEqual(FLOORS[name]);
});

test('over all classes the targets hold', () => {
  const { macro } = judgeByClass(cases, siteEngine);
  expect(macro.success1).toBeGreaterThanOrEqual(0.95);
  expect(macro.success3).toBeGreaterThanOrEqual(0.985);
  expect(macro.ndcg).toBeGreaterThanOrEqual(0.94);
  expect(macro.empty).toBeLessThanOrEqual(0.005);
});

test('off-topic queries are answered by nothing', () => {
  const answered = offTopic.filter((query) => siteEngine(query).length > 0);
  expect(answeredOffTopic(siteEngine), answered.join(' · ')).toBeLessThanOrEqual(0.03);
});

test('while one types, the answer is among the first five after a fifth of the words', () => {
  const named = cases.filter((one) => one.class === 'exact');
  const shares = named.map(({ query, intent }) => {
    for (let length = 2; length < query.length; length++) {
      const ids = siteEngine(query.slice(0, length)).slice(0, 5);
      if (ids.some((id) => intent.best.includes(id))) return length / query.length;
    }
    return 1;
  });
  expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThanOrEqual(0.2);
});
