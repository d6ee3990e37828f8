import {
  answeredOffTopic,
  type Case,
  judgeByClass,
  leastTypedShare,
  meanTypedShare,
  type QuerySet,
  querySets,
  siteEngine,
  typedOfAll,
} from '../search/judge';
import { CLASSES } from '../search/queries';

const everything = querySets.flatMap(({ cases }) => cases);

/** Prints what the site answers to each set of queries, over all classes, and how much of a query is typed first. */
export function printSets(): void {
  console.log('Every set apart; macro means over classes');
  const all = { cases: everything, offTopic: querySets.flatMap(({ offTopic }) => [...offTopic]) };
  console.table({
    ...Object.fromEntries(querySets.map((set) => [set.name, marksOf(set)])),
    'all together': marksOf(all),
  });
  console.log(
    'Part of the query typed, from two letters on, when its answer is among five; over all sets also the two letters alone, below which nobody can guess, and what is typed beyond them',
  );
  console.table(
    Object.fromEntries(
      CLASSES.map((name) => [
        name,
        {
          ...Object.fromEntries(querySets.map((set) => [set.name, typedIn(set.cases, name)])),
          ...boundsIn(name),
        },
      ]),
    ),
  );
}

function marksOf({ cases, offTopic: strangers }: Omit<QuerySet, 'name'>) {
  const { macro } = judgeByClass(cases, siteEngine);
  return {
    queries: cases.length,
    'success@1': macro.success1.toFixed(3),
    'success@3': macro.success3.toFixed(3),
    'nDCG@10': macro.ndcg.toFixed(3),
    'empty, good': macro.empty.toFixed(3),
    'answered, off-topic': answeredOffTopic(siteEngine, strangers).toFixed(3),
    typed: meanTypedShare(cases, siteEngine).toFixed(3),
    'typed, by letters': typedOfAll(cases, siteEngine).toFixed(3),
    'two letters': leastTypedShare(cases).toFixed(3),
  };
}

function typedIn(cases: readonly Case[], name: string): string {
  return meanTypedShare(ofClass(cases, name), siteEngine).toFixed(3);
}

function boundsIn(name: string) {
  const own = ofClass(everything, name);
  const least = leastTypedShare(own);
  return {
    'two letters': least.toFixed(3),
    beyond: (meanTypedShare(own, siteEngine) - least).toFixed(3),
  };
}

function ofClass(cases: readonly Case[], name: string): Case[] {
  return cases.filter((one) => one.class === name);
}
