import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getLine, type Hotline, hotlines } from '@/content';
import type { Schedule } from '@/content/schema-hours';
import { compileSchedule } from '@/lib/hours/compile-schedule';
import { scheduleWeek, type WeekDay } from '@/lib/hours/schedule-days';
import { weekView } from '@/lib/hours/week-view';
import { calendarFile } from '@/lib/take-away/calendar-file';
import { calendarHours } from '@/lib/take-away/calendar-hours';
import { recurringTimes, singleTimes } from '@/lib/take-away/calendar-times';
import { type ContentLine, writeLines } from '@/lib/take-away/content-lines';
import { RANDOM_BASE_DAY, randomSchedule } from '../hours/random-schedules';
import { week } from '../hours/schedules';
import { isUnderWay, type ReadEvent, readEvents, startOf } from './read-calendar';
import { readLines, unescapeText } from './read-lines';

const DAY_MS = 86_400_000;
const CHECKED_MS = Date.parse('2026-11-22T00:00:00+03:00');
const SITE = 'https://help.example.ru';

const WITH_EXCEPTIONS: Hotline = {
  ...getLine('domestic-free'),
  exceptions: [
    { from: '2026-12-31', to: '2027-01-08', closed: true, reason: 'Новогодние каникулы' },
    {
      date: '2026-12-30',
      intervals: [{ opens: '09:00', closes: '15:00' }],
      reason: 'Короткий, день',
    },
  ],
};
const OUTAGE: Hotline = {
  ...getLine('abroad-main'),
  exceptions: [{ date: '2026-12-05', closed: true, reason: 'Авария' }],
};

const eventsOf = (line: Hotline) => readEvents(Buffer.from(calendarFile(line, SITE)));
const textOf = (event: ReadEvent | undefined, name: string) =>
  unescapeText(event?.get(name)?.value ?? '');

test('at any instant the calendar of a line says what its table of hours says', () => {
  const instant = fc.integer({ min: 0, max: 400 * DAY_MS }).map((ms) => CHECKED_MS + ms);
  for (const line of [...hotlines, WITH_EXCEPTIONS, OUTAGE]) {
    const events = eventsOf(line);
    fc.assert(
      fc.property(instant, (at) => {
        expect(isUnderWay(events, at)).toBe(isOpenByTable(weekView(line, at), at));
      }),
      { numRuns: 150 },
    );
  }
});

test('the same holds for any schedule: nights, exceptions, weeks with a first and a last day', () => {
  const offsets = fc.array(fc.integer({ min: 0, max: 40 * DAY_MS }), { minLength: 8 });
  fc.assert(
    fc.property(randomSchedule, fc.integer({ min: -3, max: 9 }), offsets, (schedule, shift, ms) => {
      expectTheTable(schedule, RANDOM_BASE_DAY + shift, ms);
    }),
    { numRuns: 1_000 },
  );
});

test('the last night of old hours reaches into the first day of new ones, and into no other', () => {
  const everyHour = Array.from({ length: 30 * 24 }, (_, hour) => hour * 3_600_000);
  const schedule: Schedule = {
    zone: 'Europe/Moscow',
    hours: {
      kind: 'weekly',
      blocks: [
        { validTo: '2026-12-24', week: week('22:00-06:00') },
        { validFrom: '2026-12-25', week: week('10:00-12:00') },
      ],
    },
    exceptions: [],
  };
  for (const shift of [0, 3, 4, 5]) expectTheTable(schedule, RANDOM_BASE_DAY + shift, everyHour);
});

/** The calendar of a schedule from a day on says what the table says, so many ms after the day's beginning. */
function expectTheTable(schedule: Schedule, fromDay: number, offsets: readonly number[]): void {
  const { service, ...own } = schedule;
  const compiled = compileSchedule(schedule);
  const regular = compileSchedule({
    ...own,
    exceptions: [],
    ...(service && { service: { blocks: service.blocks } }),
  });
  const { recurring, single } = calendarHours(compiled, regular, fromDay);
  const times = [
    ...recurring.map((hours) => recurringTimes(hours, fromDay)),
    ...single.map(singleTimes),
  ];
  expect(new Set(times.map(({ key }) => key)).size).toBe(times.length);
  const lines = times.flatMap(({ properties }): ContentLine[] => [
    ['BEGIN', 'VEVENT'],
    ...properties,
    ['END', 'VEVENT'],
  ]);
  const events = readEvents(Buffer.from(writeLines(lines) || '\r\n'));
  for (const ms of offsets) {
    const at = fromDay * DAY_MS - 3 * 3_600_000 + ms;
    expect(isUnderWay(events, at)).toBe(isOpenByTable(scheduleWeek(compiled, at), at));
  }
}

test('a rule holds on the day it begins, as RFC 5545 demands', () => {
  for (const line of hotlines) {
    for (const event of eventsOf(line)) {
      const at = startOf(event);
      expect(at).toBeGreaterThanOrEqual(CHECKED_MS);
      expect(isUnderWay([event], at)).toBe(true);
    }
  }
});

test('a line of working hours has one event for each group of days, without an end', () => {
  const rules = eventsOf(getLine('mobile')).map((event) => event.get('RRULE')?.value);
  expect(rules).toEqual([
    'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
    'FREQ=WEEKLY;BYDAY=SA',
    'FREQ=WEEKLY;BYDAY=SU',
  ]);
});

test('a line that always answers is one strip of whole days', () => {
  const [event, ...others] = eventsOf(getLine('abroad-main'));
  expect(others).toEqual([]);
  expect(event?.get('RRULE')?.value).toBe('FREQ=DAILY');
  expect(event?.get('DTSTART')).toMatchObject({ parameters: { VALUE: 'DATE' }, value: '20261122' });
  expect(eventsOf(OUTAGE)[0]?.get('EXDATE')?.value).toBe('20261205');
});

test('other hours of a day stand as an event of their own that tells the reason', () => {
  const events = eventsOf(WITH_EXCEPTIONS);
  const own = events.filter((event) => !event.has('RRULE'));
  expect(own).toHaveLength(1);
  expect(own[0]?.get('DTSTART')?.value).toBe('20261230T090000');
  expect(textOf(own[0], 'DESCRIPTION')).toContain('Особый день: Короткий, день.\n');
  expect(events[0]?.get('EXDATE')?.value.split(',')).toContain('20270101T080000');
});

test('the file names its zone, takes its date from the check and not from the clock, and no event twice', () => {
  for (const line of [...hotlines, WITH_EXCEPTIONS]) {
    const file = Buffer.from(calendarFile(line, SITE));
    const names = readLines(file).map(({ name, value }) => `${name}:${value}`);
    expect(names).toContain('TZID:Europe/Moscow');
    expect(names).toContain('TZOFFSETTO:+0300');
    const events = readEvents(file);
    const ids = events.map((event) => textOf(event, 'UID'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const event of events) {
      expect(event.get('DTSTAMP')?.value).toBe('20261122T000000Z');
      expect(event.get('TRANSP')?.value).toBe('TRANSPARENT');
      expect(textOf(event, 'SUMMARY')).toContain(line.name);
      expect(textOf(event, 'DESCRIPTION')).toContain(line.costNote);
      expect(event.get('URL')?.value).toBe(`${SITE}/lines/${line.id}`);
    }
  }
  expect(calendarFile(getLine('mobile'), undefined)).not.toContain('URL');
});

/** Moscow's date and time by the host's own tools, so that calendar and table meet only here. */
function isOpenByTable(week: readonly WeekDay[], now: number): boolean {
  const wallTime = new Date(now + 3 * 3_600_000).toISOString();
  const today = week.find(({ date }) => date === wallTime.slice(0, 10));
  const time = wallTime.slice(11, 16);
  return today?.intervals.some(({ opens, closes }) => opens <= time && time < closes) === true;
}
