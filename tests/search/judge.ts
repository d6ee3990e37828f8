import { searchSite } from '@/lib/search/site-search';
import { fourthOffTopic, fourthQueries } from './fourth-queries';
import { freshOffTopic, freshQueries } from './fresh-queries';
import { type Intent, type IntentName, intents } from './intents';
import { CLASSES, offTopic, type QueryClass, queries } from './queries';
import { thirdOffTopic, thirdQueries } from './third-queries';

/** One query of a set and what it wants. */
export type Case = { query: string; class: QueryClass; intent: Intent };

/** Queries of one age, and those that must find nothing. */
export type QuerySet = {
  readonly name: string;
  readonly cases: readonly Case[];
  readonly offTopic: readonly string[];
};

/** How well a list of queries was answered. */
export type Marks = {
  count: number;
  success1: number;
  success3: number;
  ndcg: number;
  empty: number;
};

/** Ids of the entries that answer a query, best first. */
export type Engine = (query: string) => readonly string[];

const NOW = Date.parse('2026-12-04T12:00:00+03:00');
const DEPTH = 10;
/** Answers that a phone shows while one types. */
const FIRST_SEEN = 5;
/** Letters typed when the first answers are shown. */
const FIRST_LETTERS = 2;
/** A citizen needs an answer and a second way; the entries of an intent are alternatives, not all of them wanted. */
const ENOUGH = 2;

/** The search of the site as the judge sees it. */
export const siteEngine: Engine = (query) =>
  searchSite(query, { nowMs: NOW }).results.map(({ kind, id }) => `${kind}:${id}`);

/**
 * The sets of queries by age. The first three have been looked at while the search was tuned; the fourth is held out: look
 * at it to report, never to tune.
 */
export const querySets = [
  { name: 'first, tuned on', cases: casesOf(queries), offTopic },
  { name: 'second, tuned on', cases: casesOf(freshQueries), offTopic: freshOffTopic },
  { name: 'third, tuned on', cases: casesOf(thirdQueries), offTopic: thirdOffTopic },
  { name: 'fourth, held out', cases: casesOf(fourthQueries), offTopic: fourthOffTopic },
] as const satisfies readonly QuerySet[];

function casesOf(set: typeof queries): Case[] {
  return CLASSES.flatMap((name) => {
    const wanted = Object.entries(set[name]) as [IntentName, readonly string[]][];
    return wanted.flatMap(([intent, texts]) =>
      texts.map((query) => ({ query, class: name, intent: intents[intent] })),
    );
  });
}

export function judge(cases: readonly Case[], engine: Engine): Marks {
  const answers = cases.map(({ query, intent }) => ({ intent, ids: engine(query) }));
  return {
    count: cases.length,
    success1: mean(answers.map((answer) => success(answer, 1))),
    success3: mean(answers.map((answer) => success(answer, 3))),
    ndcg: mean(answers.map(ndcg)),
    empty: mean(answers.map(({ ids }) => Number(ids.length === 0))),
  };
}

/** Marks per class and their mean over classes: no class hides behind a large one. */
export function judgeByClass(cases: readonly Case[], engine: Engine) {
  const byClass = CLASSES.map((name) => ({
    name,
    marks: judge(
      cases.filter((one) => one.class === name),
      engine,
    ),
  }));
  const macro = (key: keyof Marks) => mean(byClass.map(({ marks }) => marks[key]));
  return {
    byClass,
    macro: {
      count: cases.length,
      success1: macro('success1'),
      success3: macro('success3'),
      ndcg: macro('ndcg'),
      empty: judge(cases, engine).empty,
    },
  };
}

/** Share of off-topic queries that were answered all the same. */
export function answeredOffTopic(engine: Engine, texts: readonly string[]): number {
  return mean(texts.map((query) => Number(engine(query).length > 0)));
}

/** Mean part of the queries that is typed when their answers are among the first five (search.md). */
export function meanTypedShare(cases: readonly Case[], engine: Engine): number {
  return mean(cases.map((one) => typedShare(one, engine)));
}

/** The same by letters: what is typed of all queries together, so that a long one counts for more than a short one. */
export function typedOfAll(cases: readonly Case[], engine: Engine): number {
  const letters = mean(cases.map(({ query }) => query.length));
  return mean(cases.map((one) => typedLength(one, engine))) / letters;
}

/** Mean part if two letters always were enough: nobody can guess sooner. */
export function leastTypedShare(cases: readonly Case[]): number {
  return mean(cases.map(({ query }) => Math.min(1, FIRST_LETTERS / query.length)));
}

function typedShare(one: Case, engine: Engine): number {
  return typedLength(one, engine) / one.query.length;
}

/** Letters, from two on; the whole query when it takes that much. */
function typedLength({ query, intent }: Case, engine: Engine): number {
  for (let length = FIRST_LETTERS; length < query.length; length++) {
    const ids = engine(query.slice(0, length)).slice(0, FIRST_SEEN);
    if (ids.some((id) => intent.best.includes(id))) return length;
  }
  return query.length;
}

function success({ ids, intent }: { ids: readonly string[]; intent: Intent }, depth: number) {
  return Number(ids.slice(0, depth).some((id) => intent.best.includes(id)));
}

function ndcg({ ids, intent }: { ids: readonly string[]; intent: Intent }): number {
  const gains = ids.slice(0, DEPTH).map((id) => gainOf(id, intent));
  const ideal = [...intent.best.map(() => 2), ...intent.near.map(() => 1)].slice(0, ENOUGH);
  return Math.min(1, discounted(gains) / discounted(ideal));
}

function gainOf(id: string, { best, near }: Intent): number {
  if (best.includes(id)) return 2;
  return near.includes(id) ? 1 : 0;
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, place) => sum + (2 ** gain - 1) / Math.log2(place + 2), 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
