import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { contentFaults } from '@/content/gate';
import { sources } from '@/content/sources';
import { factsOfEntries, factsOfTexts, type Sources } from './fixtures/content/facts-of-content';
import { FACTS_OF_ENTRIES, FACTS_OF_TEXTS } from './fixtures/content/facts-table';
import { listMutations } from './fixtures/content/mutations';
import { differenceInWords } from './fixtures/content/zone-difference';

/** Four seconds of work; a busy machine may need its time. */
const SWEEP_LIMIT_MS = 240_000;

/** Whether a test of the facts would fail for this content, or the gate would stop the build. */
function isNoticed(content: Sources): boolean {
  return differsFromFacts(content) || contentFaults(content).length > 0;
}

/** What tests/content.test.ts asserts of facts and zones; content of another shape is left to the gate. */
function differsFromFacts(content: Sources): boolean {
  try {
    return (
      !isDeepStrictEqual(factsOfEntries(content), FACTS_OF_ENTRIES) ||
      !isDeepStrictEqual(factsOfTexts(content), FACTS_OF_TEXTS) ||
      !zonesAgree(content)
    );
  } catch {
    return false;
  }
}

const differences = new Map<string, string>();

function zonesAgree({ callerZones }: Sources): boolean {
  return [...callerZones.russian, ...callerZones.abroad].every(({ zone, difference }) => {
    const known = differences.get(zone) ?? differenceInWords(zone);
    differences.set(zone, known);
    return known === difference;
  });
}

test('the content as it stands passes both the gate and the table of facts', () => {
  expect(isNoticed(structuredClone(sources))).toBe(false);
});

test(
  'a change of any one digit, hour, date, id, flag, reference or list entry is noticed',
  () => {
    const unnoticed: string[] = [];
    let swept = 0;
    for (const { name, make } of listMutations()) {
      swept += 1;
      if (!isNoticed(make())) unnoticed.push(name);
    }
    expect(unnoticed).toEqual([]);
    expect(swept).toBeGreaterThan(1_800);
  },
  SWEEP_LIMIT_MS,
);

test.each([
  ['each hour of the lines', /^hotlines\.\d+\.hours\..*\.(?:opens|closes):/, 2 * 14 * 4],
  ['each hour of the service', /^service\.hours\..*\.(?:opens|closes):/, 7 * 2 * 4],
  ['each digit of each number', /^hotlines\.\d+\.phone:/, 10 * 11],
  ['each digit of each date of a check', /checkedOn:/, 8 * (1 + 10 + sources.faq.length)],
  ['each reference of a sentence', /\{(?:line|hours|page|line-page|question):/, 30],
])('the sweep damages %s', (_, pattern, count) => {
  const names = [...listMutations()].map(({ name }) => name).filter((name) => pattern.test(name));
  expect(names.length).toBeGreaterThanOrEqual(count);
});
