import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getLine, hotlines } from '@/content';
import { compileSchedule } from '@/lib/hours/compile-schedule';
import { InvalidCivilDateError } from '@/lib/hours/errors';
import { scheduleWeek, type WeekDay } from '@/lib/hours/schedule-days';
import { scheduleStatusAt } from '@/lib/hours/schedule-status';
import { statusAt } from '@/lib/hours/status-at';
import { hoursOn, weekView } from '@/lib/hours/week-view';
import { RANDOM_BASE_DAY, randomSchedule } from './random-schedules';
import { closed, moscow, openOn, preview, weekly } from './schedules';

const instant = fc
  .integer({ min: 0, max: 30 * 86_400_000 })
  .map((ms) => RANDOM_BASE_DAY * 86_400_000 + ms);

test('the table and the badge agree for every line (27, 28)', () => {
  fc.assert(
    fc.property(instant, (now) => {
      for (const line of hotlines) {
        expect(isOpenByTable(weekView(line, now), now)).toBe(statusAt(line, now).state === 'open');
      }
    }),
    { numRuns: 200 },
  );
});

test('the table and the badge agree for any schedule (28)', () => {
  fc.assert(
    fc.property(randomSchedule, instant, (schedule, now) => {
      const compiled = compileSchedule(schedule);
      const isOpen = scheduleStatusAt(compiled, now).state === 'open';
      expect(isOpenByTable(scheduleWeek(compiled, now), now)).toBe(isOpen);
    }),
    { numRuns: 500 },
  );
});

test("a week runs from Monday to Sunday by Moscow's calendar and marks today (19, 28)", () => {
  const week = weekView(getLine('mobile'), moscow('2026-12-06T23:59:59.999'));
  expect(week.map(({ date, weekday }) => `${date} ${weekday}`)).toEqual([
    '2026-11-30 monday',
    '2026-12-01 tuesday',
    '2026-12-02 wednesday',
    '2026-12-03 thursday',
    '2026-12-04 friday',
    '2026-12-05 saturday',
    '2026-12-06 sunday',
  ]);
  expect(week.map(({ isToday }) => isToday)).toEqual([...Array(6).fill(false), true]);
  const next = weekView(getLine('mobile'), moscow('2026-12-07T00:00'));
  expect(next[0]).toMatchObject({ date: '2026-12-07', isToday: true });
});

test('hours of a date are resolved hours with the reason for them (28)', () => {
  expect(hoursOn(getLine('mobile'), '2026-12-06')).toEqual({
    date: '2026-12-06',
    weekday: 'sunday',
    intervals: [{ opens: '10:00', closes: '16:00' }],
    exceptionReason: null,
  });
  expect(hoursOn(getLine('abroad-main'), '2028-02-29').intervals).toEqual([
    { opens: '00:00', closes: '24:00' },
  ]);
});

test('a date that does not exist is refused by name', () => {
  for (const bad of ['2026-02-29', '2100-02-29', '2026-13-01', '2026-1-1', 'tomorrow', '']) {
    expect(() => hoursOn(getLine('mobile'), bad)).toThrow(InvalidCivilDateError);
  }
});

test('exceptions and nights stand in the week where they count', () => {
  const { compiled } = preview({
    hours: weekly('22:00-06:00'),
    exceptions: [closed('2026-12-23'), openOn('2026-12-25', '10:00-12:00', 'Сочельник')],
  });
  const week = scheduleWeek(compiled, moscow('2026-12-21T12:00'));
  expect(
    week.slice(1, 6).map(({ intervals, exceptionReason }) => [phrase(intervals), exceptionReason]),
  ).toEqual([
    ['00:00-06:00 22:00-24:00', null],
    ['', 'Праздник'],
    ['22:00-24:00', null],
    ['10:00-12:00', 'Сочельник'],
    ['22:00-24:00', null],
  ]);
});

test('a night that meets the morning is one interval with it (14)', () => {
  const { compiled } = preview({ hours: weekly('06:00-12:00 22:00-06:00') });
  const [monday] = scheduleWeek(compiled, moscow('2026-12-21T12:00'));
  expect(phrase(monday?.intervals ?? [])).toBe('00:00-12:00 22:00-24:00');
});

function phrase(intervals: WeekDay['intervals']): string {
  return intervals.map(({ opens, closes }) => `${opens}-${closes}`).join(' ');
}

/** Moscow's date and time by the host's own tools, so that table and badge meet only here. */
function isOpenByTable(week: readonly WeekDay[], now: number): boolean {
  const wallTime = new Date(now + 3 * 3_600_000).toISOString();
  const today = week.find(({ date }) => date === wallTime.slice(0, 10));
  const time = wallTime.slice(11, 16);
  return today?.intervals.some(({ opens, closes }) => opens <= time && time < closes) === true;
}
