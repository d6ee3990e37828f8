import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getLine, hotlines } from '@/content';
import { statusAt } from '@/lib/hours/status-at';
import { type StatusStep, statusSteps } from '@/lib/hours/status-steps';
import { statusSentence } from '@/lib/hours/status-text';
import { statusTone } from '@/lib/hours/status-tone';
import { countOf } from '@/lib/text/plural';

const anyInstant = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2031, 0) });
const anyLine = fc.constantFrom(...hotlines);
/** None, ahead of Moscow, behind it with a summer time of its own, half an hour off, the same. */
const anyZone = fc.constantFrom(
  undefined,
  'Asia/Vladivostok',
  'America/New_York',
  'Asia/Kolkata',
  'Europe/Volgograd',
);
const MINUTE_MS = 60_000;

/** The step as it is read at an instant: its minutes counted, as an open tab does. */
function readAt({ sentence, change }: StatusStep, atMs: number): string {
  const minutes = Math.ceil((Date.parse(change ?? '') - atMs) / MINUTE_MS);
  const words = countOf(minutes, ['минуту', 'минуты', 'минут']);
  return sentence.replace(/кроется через [^,]+/, `кроется через ${words}`);
}

test('at any instant until they end, the steps say what the engine says', () => {
  fc.assert(
    fc.property(
      anyLine,
      anyInstant,
      anyZone,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (line, now, zone, part) => {
        const { steps, untilMs } = statusSteps(line, now, 6, zone);
        const end = untilMs ?? now + 1e9;
        const at = Math.min(now + Math.floor(part * (end - now)), end - 1);
        const step = steps.findLast(({ fromMs }) => fromMs <= at) ?? steps[0];
        const status = statusAt(line, at);
        expect(step.state).toBe(status.state);
        expect(step.tone).toBe(statusTone(status));
        expect(readAt(step, at)).toBe(statusSentence(status, at, zone));
      },
    ),
    { numRuns: 3000 },
  );
});

test('each step says something that the one before it did not', () => {
  fc.assert(
    fc.property(anyLine, anyInstant, (line, now) => {
      const { steps } = statusSteps(line, now, 6);
      for (const [index, step] of steps.slice(1).entries()) {
        const before = steps[index];
        expect(before?.fromMs).toBeLessThan(step.fromMs);
        expect(before && readAt(before, step.fromMs)).not.toBe(step.sentence);
      }
    }),
    { numRuns: 500 },
  );
});

test('an evening of a line in its steps', () => {
  const now = Date.parse('2026-12-04T12:00:00+03:00');
  const { steps, untilMs } = statusSteps(getLine('domestic-free'), now, 4);
  const told = steps.map(({ fromMs, tone }) => [new Date(fromMs).toISOString(), tone]);
  expect(told).toEqual([
    ['2026-12-04T09:00:00.000Z', 'open'],
    ['2026-12-04T16:30:00.000Z', 'soon'],
    ['2026-12-04T17:00:00.000Z', 'closed'],
    ['2026-12-04T21:00:00.000Z', 'closed'],
  ]);
  expect(untilMs).toBe(Date.parse('2026-12-05T08:30:00+03:00'));
});

test('a round-the-clock line has one step without an end', () => {
  const { steps, untilMs } = statusSteps(getLine('abroad-main'), Date.UTC(2026, 11, 4), 6);
  expect(steps.map(({ sentence }) => sentence)).toEqual(['Круглосуточно.']);
  expect(untilMs).toBeNull();
});
