import { expect, test } from 'vitest';
import { hoursElsewhere, visitorHours } from '@/lib/hours/elsewhere';
import { serviceWeek } from '@/lib/hours/service-week';
import { hours, moscow, plain } from './schedules';

const now = moscow('2026-12-04T12:00');
const elsewhere = (text: string, zone: string) => plain(hoursElsewhere(hours(text), zone, now));

test("Moscow's hours by another clock name the day where it is another one (49)", () => {
  expect(elsewhere('08:00-20:00', 'Europe/Kaliningrad')).toBe('с 07:00 до 19:00');
  expect(elsewhere('08:00-20:00', 'Asia/Vladivostok')).toBe('с 15:00 до 03:00 следующего дня');
  expect(elsewhere('00:00-01:00', 'Europe/Kaliningrad')).toBe('с 23:00 прошлого дня до 00:00');
  expect(elsewhere('08:00-12:00 13:00-14:00', 'Europe/Moscow')).toBe(
    'с 08:00 до 12:00 и с 13:00 до 14:00',
  );
});

test('round the clock and closed are the same by every clock (49)', () => {
  expect(elsewhere('00:00-24:00', 'Asia/Kamchatka')).toBe('круглосуточно');
  expect(elsewhere('', 'Asia/Kamchatka')).toBe('закрыто');
});

/** Hours of 4 December 2026, or of another date, for a table. */
const second = (text: string, zone: string | undefined, date = '2026-12-04') =>
  plain(visitorHours({ date, intervals: hours(text) }, zone));

test('beside a table stands the second clock, where it shows something else (46–48)', () => {
  expect(second('08:00-20:00', 'Asia/Vladivostok')).toBe(
    ' (с 15:00 до 03:00 следующего дня по вашему времени)',
  );
  expect(second('08:00-20:00', 'Asia/Kolkata')).toBe(' (с 10:30 до 22:30 по вашему времени)');
  expect(second('08:00-20:00', 'America/New_York')).toBe(' (с 00:00 до 12:00 по вашему времени)');
  expect(second('08:00-20:00', 'America/New_York', '2026-07-03')).toBe(
    ' (с 01:00 до 13:00 по вашему времени)',
  );
});

test('on the day that a clock is changed each time is told by the clock of that time (48)', () => {
  expect(second('08:00-12:00 13:00-20:00', 'America/New_York', '2026-11-01')).toBe(
    ' (с 01:00 до 04:00 и с 05:00 до 12:00 по вашему времени)',
  );
});

test('no second clock for the same one, for none, for a day off and for a day without an end (47)', () => {
  for (const zone of ['Europe/Moscow', 'Europe/Volgograd', 'Europe/Minsk', 'Mars/Olympus']) {
    expect(second('08:00-20:00', zone)).toBe('');
  }
  expect(second('08:00-20:00', undefined)).toBe('');
  expect(second('', 'Asia/Kolkata')).toBe('');
  expect(second('00:00-24:00', 'Asia/Kolkata')).toBe('');
});

test('a zone that the content rules out is an error', () => {
  expect(() => elsewhere('08:00-20:00', 'Mars/Olympus')).toThrow(RangeError);
});

test('the week of the service is the one of facts.md', () => {
  const phrases = serviceWeek(now).map(({ intervals }) =>
    intervals.map(({ opens, closes }) => `${opens}-${closes}`).join(' '),
  );
  expect(phrases).toEqual([...Array(5).fill('08:00-20:00'), '09:00-18:00', '10:00-16:00']);
});
