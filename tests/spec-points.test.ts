import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accessibility } from '@/content';
import { BAD_INPUT, REQUEST_POINTS } from './request-points';
import { type Holder, JOURNEYS, SPEC_POINTS } from './spec-points';

const LAST_POINT = 90;
const LAST_REQUEST_POINT = 20;
const JOURNEY_IDS = [
  ...['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K9', 'S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S8'],
  ...['V1', 'Z1', 'N1', 'D1', 'P1'],
];

const sources = new Map<string, string>();

function sourceOf(file: string): string {
  const source = sources.get(file) ?? readFileSync(`tests/${file}`, 'utf8');
  sources.set(file, source);
  return source;
}

/** Titles stand in quotes; one that is told over several lines is found by the words of one of them. */
const missing = ([file, words]: Holder) =>
  sourceOf(file)
    .split('\n')
    .some((line) => line.includes(words) && /['"`]/.test(line))
    ? []
    : [`${file}: ${words}`];

test('every test that is said to hold a point or a journey exists', () => {
  const maps = [SPEC_POINTS, JOURNEYS, REQUEST_POINTS, BAD_INPUT];
  const holders = maps.flatMap((map) => Object.values(map).flat());
  expect(holders.length).toBeGreaterThan(180);
  expect(holders.flatMap(missing)).toEqual([]);
  expect(missing(['e2e/axe.spec.ts', 'a test that nobody wrote'])).toHaveLength(1);
});

test('accessibility.md 85: every point is held by a test, or the statement owns that it is not', () => {
  const owed = new Set(accessibility.owed.flatMap(({ points }) => points));
  const open = Array.from({ length: LAST_POINT }, (_, place) => place + 1).filter(
    (point) => !(point in SPEC_POINTS) && !owed.has(point),
  );
  expect(open).toEqual([]);
});

test('requests.md: every point and every bad input is held by a test', () => {
  const points = Array.from({ length: LAST_REQUEST_POINT }, (_, place) => place + 1);
  expect(points.filter((point) => !REQUEST_POINTS[point]?.length)).toEqual([]);
  expect(Object.values(BAD_INPUT).filter((holders) => holders.length === 0)).toEqual([]);
});

test('every journey is walked', () => {
  expect(JOURNEY_IDS.filter((id) => !(id in JOURNEYS))).toEqual([]);
});
