/*
 * `npm run bench:search`: quality and latency of the search beside MiniSearch, Fuse.js alone and Lunr on the same
 * content and the same queries, in one run (search.md, «What it is measured by»). Prints tables; ends with code 1 when the
 * latency is above 1.1 times MiniSearch's or the worst input above 20 times the median.
 */
import { searchWords } from '@/content';
import { createSearch } from '@/lib/search/create-search';
import { toDocument } from '@/lib/search/entry-text';
import { listEntries } from '@/lib/search/list-entries';
import { createLexicon } from '@/lib/search/search-words';
import { searchSite } from '@/lib/search/site-search';
import { hostile } from '../search/hostile';
import {
  answeredOffTopic,
  type Engine,
  judgeByClass,
  querySets,
  siteEngine,
} from '../search/judge';
import { manyDocuments } from '../search/many-documents';
import { fuseOver, lunrOver, miniSearchOver, type PeerSearch } from '../search/peers';
import { printSets } from './search-sets';

const ROUNDS = 8;
// Peers that need milliseconds for one search would keep the table waiting for minutes.
const SAMPLED = 25;
const MAX_RATIO = 1.1;
const MAX_WORST = 20;
const MANY = 1_000;

const entries = listEntries();
const documents = entries.map(toDocument);
const lexicon = createLexicon(searchWords);
const [{ cases, offTopic }] = querySets;
const texts = cases.map(({ query }) => query);
const sample = texts.filter((_, place) => place % SAMPLED === 0);

function idsOf(search: PeerSearch): Engine {
  return (query) => search(query).map((number) => idOf(number));
}

function idOf(number: number): string {
  const entry = entries[number];
  return entry === undefined ? '' : `${entry.kind}:${entry.id}`;
}

type Latency = { p50: number; p95: number };

/** Microseconds of single searches, the best of several rounds for each query so that other work on the machine is left out. */
function measure(search: (query: string) => unknown, queries: readonly string[]): Latency {
  const best = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const query of queries) {
      const start = performance.now();
      search(query);
      const taken = (performance.now() - start) * 1_000;
      if (round > 1) best.set(query, Math.min(best.get(query) ?? Number.POSITIVE_INFINITY, taken));
    }
  }
  const sorted = [...best.values()].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor(sorted.length * part)] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

function oursOver(all: typeof documents): PeerSearch {
  const search = createSearch(all, lexicon);
  return (query) => search.find(query).hits.map(({ document }) => document);
}

const peers = {
  MiniSearch: miniSearchOver,
  'Fuse.js alone': fuseOver,
  'Lunr, wildcard': lunrOver,
};

const quality = [
  { name: 'ours', engine: siteEngine },
  ...Object.entries(peers).map(([name, over]) => ({ name, engine: idsOf(over(documents)) })),
].map(({ name, engine }) => ({ name, engine, ...judgeByClass(cases, engine) }));

console.log(`Quality, ${cases.length} queries, ${entries.length} entries`);
console.table(
  Object.fromEntries(
    quality.map(({ name, engine, macro }) => [
      name,
      {
        'success@1': macro.success1.toFixed(3),
        'success@3': macro.success3.toFixed(3),
        'nDCG@10': macro.ndcg.toFixed(3),
        'empty, good': macro.empty.toFixed(3),
        'answered, off-topic': answeredOffTopic(engine, offTopic).toFixed(3),
      },
    ]),
  ),
);
console.log('success@3 by class');
console.table(
  Object.fromEntries(
    (quality[0]?.byClass ?? []).map(({ name }, place) => [
      name,
      Object.fromEntries(
        quality.map((one) => [one.name, one.byClass[place]?.marks.success3.toFixed(2)]),
      ),
    ]),
  ),
);

printSets();

const faults: string[] = [];
for (const size of [documents.length, MANY]) {
  const all = size === documents.length ? documents : manyDocuments(documents, size);
  const rows = [
    { name: 'ours', ...measure(oursOver(all), texts) },
    ...Object.entries(peers).map(([name, over]) => ({
      name,
      ...measure(over(all), name === 'MiniSearch' ? texts : sample),
    })),
  ];
  const [ours, mini] = rows;
  if (ours === undefined || mini === undefined) throw new Error('nothing was measured');
  console.log(`Latency in µs, uncached, ${size} entries`);
  console.table(
    Object.fromEntries(
      rows.map(({ name, p50, p95 }) => [
        name,
        {
          p50: p50.toFixed(1),
          p95: p95.toFixed(1),
          'p50 to MiniSearch': (p50 / mini.p50).toFixed(2),
          'p95 to MiniSearch': (p95 / mini.p95).toFixed(2),
        },
      ]),
    ),
  );
  if (ours.p50 > MAX_RATIO * mini.p50) faults.push(`p50 at ${size} entries`);
  if (ours.p95 > MAX_RATIO * mini.p95) faults.push(`p95 at ${size} entries`);
}

const usual = measure((query) => searchSite(query), texts);
const worst = Object.entries(hostile)
  .map(([name, query]) => ({ name, us: measure((text) => searchSite(text), [query]).p50 }))
  .sort((a, b) => b.us - a.us);
console.log(
  `Whole answers of the site, snippets included: p50 ${usual.p50.toFixed(1)} µs, p95 ${usual.p95.toFixed(1)} µs`,
);
console.table(
  worst.slice(0, 6).map(({ name, us }) => ({
    'worst input': name,
    µs: us.toFixed(0),
    'times the median': (us / usual.p50).toFixed(1),
  })),
);
if ((worst[0]?.us ?? 0) > MAX_WORST * usual.p50) faults.push('worst input');

if (faults.length > 0) {
  console.log(`Too slow: ${faults.join(', ')}`);
  process.exitCode = 1;
}
