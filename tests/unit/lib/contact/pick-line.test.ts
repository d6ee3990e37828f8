import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getSituation, getTopic, situations, topics } from '@/content';
import { pickLine } from '@/lib/contact/pick-line';
import { statusAt } from '@/lib/hours/status-at';

const MONDAY = '2026-12-07';
const SATURDAY = '2026-12-05';

function pickAt(topicId: string, situationId: string, moscowTime: string) {
  const nowMs = Date.parse(`${moscowTime}+03:00`);
  return pickLine(getTopic(topicId), getSituation(situationId), nowMs);
}

const CASES: [topic: string, situation: string, at: string, line: string, reason: string][] = [
  [
    'registration',
    'russia',
    `${MONDAY}T12:00`,
    'domestic-free',
    'Эта линия открыта сейчас, звонок бесплатный.',
  ],
  [
    'technical',
    'russia',
    `${SATURDAY}T09:00`,
    'domestic-free',
    'Эта линия открыта сейчас, звонок бесплатный.',
  ],
  [
    'documents',
    'russia',
    `${MONDAY}T20:00`,
    'domestic-free',
    'Сейчас закрыты все подходящие линии. Эта откроется одной из первых.',
  ],
  [
    'documents',
    'mobile',
    `${MONDAY}T12:00`,
    'mobile',
    'Эта линия открыта сейчас, звонок платный, по тарифу оператора.',
  ],
  [
    'documents',
    'mobile',
    `${MONDAY}T08:30`,
    'domestic-free',
    'Линия для вашего случая сейчас закрыта. Эта открыта сейчас, звонок бесплатный.',
  ],
  [
    'registration',
    'abroad',
    `${MONDAY}T03:00`,
    'abroad-main',
    'Эта линия открыта круглосуточно, цена звонка не указана.',
  ],
  [
    'registration',
    'business',
    `${SATURDAY}T23:59`,
    'abroad-business',
    'Эта линия открыта круглосуточно, цена звонка не указана.',
  ],
  ['technical', 'hearing', `${MONDAY}T22:00`, 'access-hearing', 'Подходящая линия сейчас закрыта.'],
  [
    'technical',
    'sight',
    `${MONDAY}T22:00`,
    'access-general',
    'Эта линия открыта круглосуточно, звонок бесплатный.',
  ],
  [
    'technical',
    'mobility',
    `${MONDAY}T22:00`,
    'access-general',
    'Линия для вашего случая сейчас закрыта. Эта открыта круглосуточно, звонок бесплатный.',
  ],
];

test.each(CASES)('%s, %s, %s: %s', (topic, situation, at, lineId, reason) => {
  const pick = pickAt(topic, situation, at);
  expect(pick.line.id).toBe(lineId);
  expect(pick.reason).toBe(reason);
});

test('beside a closed line stand the round-the-clock lines of the same context, and only then', () => {
  const roundTheClock = (at: string) =>
    pickAt('technical', 'hearing', at).roundTheClock.map(({ line }) => line.id);
  expect(roundTheClock(`${MONDAY}T22:00`)).toEqual(['access-general']);
  expect(roundTheClock(`${MONDAY}T12:00`)).toEqual([]);
});

test('the free number from abroad stays within reach, after the one that connects', () => {
  const pick = pickAt('documents', 'abroad', `${MONDAY}T12:00`);
  expect(pick.alternatives.map(({ line }) => line.id)).toEqual(['abroad-free']);
});

test('free lines stand before the others, whatever the order of the topic', () => {
  const pick = pickAt('technical', 'russia', `${MONDAY}T12:00`);
  expect(pick.alternatives.map(({ line }) => line.id)).toEqual([
    'access-navigation',
    'mobile',
    'additional',
  ]);
});

const anyQuestion = fc.record({
  topic: fc.constantFrom(...topics),
  situation: fc.constantFrom(...situations),
  nowMs: fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2031, 0) }),
});

test('no caller is given a closed line while one of their lines is open', () => {
  fc.assert(
    fc.property(anyQuestion, ({ topic, situation, nowMs }) => {
      const { status, alternatives } = pickLine(topic, situation, nowMs);
      const isAnyOpen = alternatives.some((entry) => entry.status.state === 'open');
      if (isAnyOpen) expect(status.state).toBe('open');
    }),
  );
});

test('while all lines of a caller are closed, none of them opens before the one shown', () => {
  fc.assert(
    fc.property(anyQuestion, ({ topic, situation, nowMs }) => {
      const { status, alternatives } = pickLine(topic, situation, nowMs);
      fc.pre(status.nextOpen !== null);
      for (const other of alternatives) {
        expect(other.status.nextOpen).toBeGreaterThanOrEqual(status.nextOpen ?? 0);
      }
    }),
  );
});

test('each of the caller’s lines stands once, with the state that every page shows', () => {
  fc.assert(
    fc.property(anyQuestion, ({ topic, situation, nowMs }) => {
      const { line, status, alternatives, roundTheClock } = pickLine(topic, situation, nowMs);
      const own = situation.lineIds.length > 0 ? situation.lineIds : topic.lineIds;
      const shown = [line, ...alternatives.map((entry) => entry.line)].map(({ id }) => id);
      expect(shown.toSorted()).toEqual([...own, ...situation.fallbackLineIds].toSorted());
      for (const entry of [{ line, status }, ...alternatives, ...roundTheClock]) {
        expect(entry.status).toEqual(statusAt(entry.line, nowMs));
      }
    }),
  );
});
