import { expect, test } from 'vitest';
import { hoursElsewhere } from '@/lib/hours/elsewhere';
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

test('a zone that the content rules out is an error', () => {
  expect(() => elsewhere('08:00-20:00', 'Mars/Olympus')).toThrow(RangeError);
});

test('the week of the service is the one of facts.md', () => {
  const phrases = serviceWeek(now).map(({ intervals }) =>
    intervals.map(({ opens, closes }) => `${opens}-${closes}`).join(' '),
  );
  expect(phrases).toEqual([...Array(5).fill('08:00-20:00'), '09:00-18:00', '10:00-16:00']);
});
