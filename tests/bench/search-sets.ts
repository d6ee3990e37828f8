import {
  answeredOffTopic,
  type Case,
  judgeByClass,
  listCases,
  listFreshCases,
  listFreshOffTopic,
  meanTypedShare,
  siteEngine,
} from '../search/judge';
import { CLASSES, offTopic } from '../search/queries';

type QuerySet = { name: string; cases: readonly Case[]; offTopic: readonly string[] };

const isTuned = ({ isHeldOut }: Case) => !isHeldOut;
const isHeldOut = (one: Case) => one.isHeldOut;

const sets: readonly QuerySet[] = [
  { name: 'first, tuned on', cases: listCases().filter(isTuned), offTopic },
  { name: 'first, held out', cases: listCases().filter(isHeldOut), offTopic: [] },
  {
    ...{ name: 'second, tuned on', cases: listFreshCases().filter(isTuned) },
    offTopic: listFreshOffTopic(false),
  },
  {
    ...{ name: 'second, held out', cases: listFreshCases().filter(isHeldOut) },
    offTopic: listFreshOffTopic(true),
  },
];

/** Prints what the site answers to each set of queries, over all classes, and how much of a query is typed first. */
export function printSets(): void {
  console.log('Every set apart; macro means over classes');
  console.table(Object.fromEntries(sets.map((set) => [set.name, marksOf(set)])));
  console.log('Part of the query typed, from two letters on, when its answer is among five');
  console.table(
    Object.fromEntries(
      CLASSES.map((name) => [
        name,
        Object.fromEntries(sets.map((set) => [set.name, typedIn(set, name)])),
      ]),
    ),
  );
}

function marksOf({ cases, offTopic: strangers }: QuerySet) {
  const { macro } = judgeByClass(cases, siteEngine);
  return {
    queries: cases.length,
    'success@1': macro.success1.toFixed(3),
    'success@3': macro.success3.toFixed(3),
    'nDCG@10': macro.ndcg.toFixed(3),
    'empty, good': macro.empty.toFixed(3),
    'answered, off-topic':
      strangers.length === 0 ? '–' : answeredOffTopic(siteEngine, strangers).toFixed(3),
    typed: meanTypedShare(cases, siteEngine).toFixed(3),
  };
}

function typedIn({ cases }: QuerySet, name: string): string {
  const own = cases.filter((one) => one.class === name);
  return meanTypedShare(own, siteEngine).toFixed(3);
}
