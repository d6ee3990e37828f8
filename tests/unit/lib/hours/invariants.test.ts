import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileSchedule } from '@/lib/hours/compile-schedule';
import type { LineStatus } from '@/lib/hours/line-status';
import { openSpansOn } from '@/lib/hours/resolve-day';
import { scheduleNextChange, scheduleStatusAt } from '@/lib/hours/schedule-status';
import { RANDOM_BASE_DAY, randomSchedule } from './random-schedules';

const instant = fc
  .integer({ min: -5 * 86_400_000, max: 40 * 86_400_000 })
  .map((ms) => RANDOM_BASE_DAY * 86_400_000 + ms);

test('the next change is later than now and changes the state at its very millisecond (23)', () => {
  fc.assert(
    fc.property(randomSchedule, instant, (schedule, now) => {
      const compiled = compileSchedule(schedule);
      const { state } = scheduleStatusAt(compiled, now);
      const change = scheduleNextChange(compiled, now);
      if (change === null) return;
      expect(change).toBeGreaterThan(now);
      expect(scheduleStatusAt(compiled, change - 1).state).toBe(state);
      expect(scheduleStatusAt(compiled, change).state).not.toBe(state);
    }),
    { numRuns: 500 },
  );
});

test('the parts of a status never contradict each other (22, 24, 33)', () => {
  fc.assert(
    fc.property(randomSchedule, instant, (schedule, now) => {
      const status = scheduleStatusAt(compileSchedule(schedule), now);
      expect(Object.isFrozen(status)).toBe(true);
      expect(contradictions(status, now)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('resolved intervals are sorted and never touch, so no edge inside them is a change (14)', () => {
  fc.assert(
    fc.property(randomSchedule, fc.integer({ min: -3, max: 20 }), (schedule, offset) => {
      const spans = openSpansOn(compileSchedule(schedule), RANDOM_BASE_DAY + offset);
      for (const [index, [opens, closes]] of spans.entries()) {
        expect(opens).toBeLessThan(closes);
        expect(opens).toBeGreaterThan(spans[index - 1]?.[1] ?? -1);
        expect(closes).toBeLessThanOrEqual(1_440);
      }
    }),
    { numRuns: 300 },
  );
});

test('asking again, in any order, gives equal answers (16, 26)', () => {
  fc.assert(
    fc.property(randomSchedule, fc.array(instant, { minLength: 2 }), (schedule, instants) => {
      const compiled = compileSchedule(schedule);
      const forwards = instants.map((now) => scheduleStatusAt(compiled, now));
      const backwards = instants.toReversed().map((now) => scheduleStatusAt(compiled, now));
      const fresh = instants.map((now) => scheduleStatusAt(compileSchedule(schedule), now));
      expect(backwards.reverse()).toEqual(forwards);
      expect(fresh).toEqual(forwards);
    }),
    { numRuns: 100 },
  );
});

function contradictions(status: LineStatus, now: number): string[] {
  const { state, always, until, nextOpen, nextChange, minutes, closesSoon, opensSoon } = status;
  const isOpen = state === 'open';
  const isSoon = nextChange !== null && nextChange - now <= 30 * 60_000;
  const rules: [string, boolean][] = [
    ['an open line changes when it closes', !isOpen || (nextChange === until && nextOpen === null)],
    ['a closed line changes when it opens', isOpen || (nextChange === nextOpen && until === null)],
    ['always is open without a change', always === (isOpen && nextChange === null)],
    ['closes soon', closesSoon === (isOpen && isSoon)],
    ['opens soon', opensSoon === (!isOpen && isSoon)],
    ['minutes are given when soon', (minutes !== null) === isSoon],
    ['minutes are 1 to 30', minutes === null || (minutes >= 1 && minutes <= 30)],
    ['an open line needs no reason', !isOpen || status.reason === null],
  ];
  return rules.filter(([, holds]) => !holds).map(([rule]) => rule);
}
