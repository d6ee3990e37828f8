import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hotlines, service } from '@/content';
import type { Schedule } from '@/content/schema-hours';
import { compileSchedule } from '@/lib/hours/compile-schedule';
import { scheduleStatusAt } from '@/lib/hours/schedule-status';
import { statusAt } from '@/lib/hours/status-at';
import { naiveIsOpen, naiveNextChange } from './naive-schedule';
import {
  RANDOM_BASE_DAY,
  RANDOM_SPAN_DAYS,
  RANDOM_STEP_MINUTES,
  randomSchedule,
} from './random-schedules';
import { moscow } from './schedules';

const MOSCOW_MS = 3 * 3_600_000;
const MINUTE_MS = 60_000;

test('every line agrees with the definition in every minute of two weeks (70)', () => {
  const start = moscow('2026-12-21T00:00');
  const minutes = 14 * 1_440;
  for (const line of hotlines) {
    const schedule = { ...line, zone: service.zone, service: service.hours };
    // Eight days more, to know the next change of the last minute.
    const states = Array.from({ length: minutes + 8 * 1_440 }, (_, index) =>
      naiveIsOpen(schedule, (start + MOSCOW_MS) / MINUTE_MS + index),
    );
    const changes = changesOf(states);
    const wrong = range(minutes).find((index) => {
      const status = statusAt(line, start + index * MINUTE_MS);
      const change = changes[index] ?? null;
      return (
        (status.state === 'open') !== states[index] ||
        status.nextChange !== (change === null ? null : start + change * MINUTE_MS)
      );
    });
    expect(wrong, `first wrong minute of ${line.id}`).toBeUndefined();
  }
});

test('any schedule agrees with the definition, and every edge is exact to the millisecond (15, 23)', () => {
  fc.assert(
    fc.property(randomSchedule, (schedule) => {
      const compiled = compileSchedule(schedule);
      const { states, startMs } = naiveStates(schedule);
      const stepMs = RANDOM_STEP_MINUTES * MINUTE_MS;
      const isOpen = (atMs: number) => scheduleStatusAt(compiled, atMs).state === 'open';
      const wrong = states.findIndex((state, index) => {
        const at = startMs + index * stepMs;
        return isOpen(at) !== state || isOpen(at + stepMs - 1) !== state;
      });
      expect(wrong).toBe(-1);
    }),
    { numRuns: 100 },
  );
});

test('the next change of any schedule is the one the definition finds, or none (23, 25)', () => {
  fc.assert(
    fc.property(randomSchedule, fc.nat({ max: 20 * 96 }), (schedule, index) => {
      const compiled = compileSchedule(schedule);
      const { states, startMs } = naiveStates(schedule);
      const stepMs = RANDOM_STEP_MINUTES * MINUTE_MS;
      const change = naiveNextChange(states, index);
      const status = scheduleStatusAt(compiled, startMs + index * stepMs + 1);
      expect(status.nextChange).toBe(change === null ? null : startMs + change * stepMs);
    }),
    { numRuns: 100 },
  );
});

/** For each minute the index at which the state changes next; null where it does not. */
function changesOf(states: readonly boolean[]): readonly (number | null)[] {
  const changes: (number | null)[] = [];
  let next: number | null = null;
  for (const index of range(states.length).reverse()) {
    changes[index] = next;
    if (states[index] !== states[index - 1]) next = index;
  }
  return changes;
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}

/** States from four days before the random edges to the end of the search that hours.md 25 allows. */
function naiveStates(schedule: Schedule) {
  const firstDay = RANDOM_BASE_DAY - 4;
  const days = 4 + RANDOM_SPAN_DAYS + 4 + 9;
  const stepsPerDay = 1_440 / RANDOM_STEP_MINUTES;
  const states = Array.from({ length: days * stepsPerDay }, (_, index) =>
    naiveIsOpen(schedule, firstDay * 1_440 + index * RANDOM_STEP_MINUTES),
  );
  return { states, startMs: firstDay * 86_400_000 - MOSCOW_MS };
}
