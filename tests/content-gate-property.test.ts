import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scheduleFaults } from '@/content/gate-hours';
import { type Interval, Schedule } from '@/content/schema-hours';

/*
 * A second, slower judge of a week: it paints minutes. The gate must refuse exactly the weeks in which the paint runs
 * twice over a minute, or two strokes of one day meet without a gap (hours.md 51).
 */

const DAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
const DAY_MINUTES = 1_440;

// Quarters of a day make overlaps, touches and full days common enough; most intervals are sound by themselves.
const edge = fc.constantFrom('00:00', '06:00', '12:00', '18:00', '18:01', '24:00');
const interval = fc
  .record({ opens: edge, closes: edge, isForced: fc.boolean(), night: fc.boolean() })
  .map(({ opens, closes, isForced, night }): Interval => {
    const overnight = isForced ? night : closes < opens;
    return overnight ? { opens, closes, overnight } : { opens, closes };
  });
const day = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Interval[]>([]) },
  { weight: 2, arbitrary: fc.array(interval, { minLength: 1, maxLength: 2 }) },
);
const week = fc.array(day, { minLength: 7, maxLength: 7 });

function minutes(time: string): number {
  const [hours = 0, rest = 0] = time.split(':').map(Number);
  return hours * 60 + rest;
}

function spanOf({ opens, closes, overnight = false }: Interval): { start: number; end: number } {
  return { start: minutes(opens), end: minutes(closes) + (overnight ? DAY_MINUTES : 0) };
}

function isSoundAlone(interval: Interval): boolean {
  const { start, end } = spanOf(interval);
  const isReal = start < DAY_MINUTES && interval.opens !== interval.closes;
  return isReal && end > start && end - start <= DAY_MINUTES;
}

function isSound(days: readonly Interval[][]): boolean {
  if (!days.flat().every(isSoundAlone)) return false;
  const paint = new Uint8Array(7 * DAY_MINUTES);
  for (const [index, intervals] of days.entries()) {
    const spans = intervals.map(spanOf);
    if (spans.some(({ end }) => spans.some(({ start }) => start === end))) return false;
    for (const span of spans) paintSpan(paint, index, span);
  }
  return paint.every((coats) => coats <= 1);
}

function paintSpan(
  paint: Uint8Array,
  index: number,
  { start, end }: { start: number; end: number },
): void {
  for (let minute = start; minute < end; minute += 1) {
    const place = (index * DAY_MINUTES + minute) % paint.length;
    paint[place] = (paint[place] ?? 0) + 1;
  }
}

test('hours.md 51: a week is refused exactly when its minutes overlap or its intervals touch', () => {
  let sound = 0;
  fc.assert(
    fc.property(week, (days) => {
      const named = Object.fromEntries(DAYS.map((day, index) => [day, days[index] ?? []]));
      const hours = { kind: 'weekly', blocks: [{ week: named }] };
      const expected = isSound(days);
      if (expected) sound += 1;
      return (scheduleFaults(Schedule.parse({ hours })).length === 0) === expected;
    }),
    { numRuns: 3_000 },
  );
  // Both verdicts must have been met often, or the agreement would mean little.
  expect(sound).toBeGreaterThan(300);
  expect(sound).toBeLessThan(2_700);
});
