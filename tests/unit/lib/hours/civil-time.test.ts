import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  civilDateOf,
  dayNumber,
  formatCivilDate,
  formatTimeOfDay,
  parseCivilDate,
  parseTimeOfDay,
  weekdayOf,
} from '@/lib/hours/civil-time';
import { InvalidCivilDateError, InvalidTimeOfDayError } from '@/lib/hours/errors';

test('every day from 1900 to 2200 has the date and weekday of the proleptic calendar (19, 21)', () => {
  const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
  const first = Date.UTC(1900, 0, 1) / 86_400_000;
  const last = Date.UTC(2200, 0, 1) / 86_400_000;
  for (let day = first; day < last; day += 1) {
    const date = new Date(day * 86_400_000);
    const isRight =
      formatCivilDate(day) === date.toISOString().slice(0, 10) &&
      weekdayOf(day) === names[date.getUTCDay()];
    if (!isRight) expect.fail(`day ${day}`);
  }
});

test('a date comes back from its day number', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
      expect(dayNumber(civilDateOf(day))).toBe(day);
    }),
  );
});

test('leap days exist in 2028 and 2000, not in 2027 and 2100 (21)', () => {
  expect(parseCivilDate('2028-02-29')).toBe(Date.UTC(2028, 1, 29) / 86_400_000);
  expect(parseCivilDate('2000-02-29')).toBe(Date.UTC(2000, 1, 29) / 86_400_000);
  for (const bad of ['2027-02-29', '2100-02-29', '2026-04-31', '2026-00-10', '20261204', '']) {
    expect(() => parseCivilDate(bad)).toThrow(InvalidCivilDateError);
  }
});

test('times of day are minutes from 00:00 to 24:00 (1)', () => {
  expect(parseTimeOfDay('00:00')).toBe(0);
  expect(parseTimeOfDay('08:05')).toBe(485);
  expect(parseTimeOfDay('24:00')).toBe(1_440);
  for (const bad of ['24:01', '25:00', '8:00', '08:60', '0800', '']) {
    expect(() => parseTimeOfDay(bad)).toThrow(InvalidTimeOfDayError);
  }
  expect(formatTimeOfDay(485)).toBe('08:05');
  expect(formatTimeOfDay(1_440)).toBe('24:00');
});
