import { expect, test } from 'vitest';
import { getLine } from '@/content';
import { hoursPhrase } from '@/lib/hours/hours-phrase';
import { scheduleWeek } from '@/lib/hours/schedule-days';
import { hoursInWords, weekRows } from '@/lib/hours/week-rows';
import { closed, moscow, openOn, plain, preview, weekly } from './schedules';

const friday = moscow('2026-12-04T12:00');

function rowsOf(input: Parameters<typeof preview>[0]): string[] {
  const rows = weekRows(scheduleWeek(preview(input).compiled, friday));
  return rows.map(({ label, hours, isToday, exceptionReason }) =>
    plain(
      [label, hours, isToday ? 'сегодня' : '', exceptionReason ?? ''].filter(Boolean).join(', '),
    ),
  );
}

test('equal days stand in one row, in full words without a dash (accessibility 29)', () => {
  const hours = weekly('08:00-20:00', { saturday: '09:00-18:00', sunday: '10:00-16:00' });
  expect(rowsOf({ hours })).toEqual([
    'С понедельника по пятницу, с 08:00 до 20:00, сегодня',
    'Суббота, с 09:00 до 18:00',
    'Воскресенье, с 10:00 до 16:00',
  ]);
});

test('two equal days are a pair, seven are every day', () => {
  expect(rowsOf({ hours: weekly('08:00-20:00', { saturday: '', sunday: '' }) })).toEqual([
    'С понедельника по пятницу, с 08:00 до 20:00, сегодня',
    'Суббота и воскресенье, закрыто',
  ]);
  expect(rowsOf({ hours: { kind: 'always' } })).toEqual(['Ежедневно, круглосуточно, сегодня']);
});

test('a range from Tuesday begins with «со»', () => {
  expect(rowsOf({ hours: weekly('08:00-20:00', { monday: '' }) })).toEqual([
    'Понедельник, закрыто',
    'Со вторника по воскресенье, с 08:00 до 20:00, сегодня',
  ]);
});

test('an exceptional day stands alone with its reason, even when its hours are the usual ones', () => {
  const exceptions = [closed('2026-12-02'), openOn('2026-12-04', '08:00-20:00', 'Без обеда')];
  expect(rowsOf({ hours: weekly('08:00-20:00'), exceptions })).toEqual([
    'Понедельник и вторник, с 08:00 до 20:00',
    'Среда, закрыто, Праздник',
    'Четверг, с 08:00 до 20:00',
    'Пятница, с 08:00 до 20:00, сегодня, Без обеда',
    'Суббота и воскресенье, с 08:00 до 20:00',
  ]);
});

test('the week of a line reads as a part of a sentence', () => {
  expect(plain(hoursInWords(getLine('mobile'), friday))).toBe(
    'с понедельника по пятницу с 09:00 до 19:00, в субботу с 09:00 до 18:00, в воскресенье с 10:00 до 16:00',
  );
  expect(hoursInWords(getLine('abroad-main'), friday)).toBe('круглосуточно');
});

test('a visitor elsewhere reads the week by both clocks, and a row ends where theirs is changed (46–48)', () => {
  const row = (zone: string, at: number) =>
    weekRows(scheduleWeek(preview({ hours: weekly('08:00-20:00') }).compiled, at), zone).map(
      ({ label, hours, visitorHours }) => plain(`${label} ${hours}${visitorHours}`),
    );
  expect(row('Asia/Vladivostok', friday)).toEqual([
    'Ежедневно с 08:00 до 20:00 (с 15:00 до 03:00 следующего дня по вашему времени)',
  ]);
  expect(row('Europe/Volgograd', friday)).toEqual(['Ежедневно с 08:00 до 20:00']);
  expect(row('America/New_York', moscow('2026-10-30T12:00'))).toEqual([
    'С понедельника по субботу с 08:00 до 20:00 (с 01:00 до 13:00 по вашему времени)',
    'Воскресенье с 08:00 до 20:00 (с 01:00 до 12:00 по вашему времени)',
  ]);
  expect(plain(hoursInWords(getLine('mobile'), friday, 'Asia/Kolkata'))).toContain(
    'с понедельника по пятницу с 09:00 до 19:00 (с 11:30 до 21:30 по вашему времени), в субботу',
  );
  expect(hoursInWords(getLine('abroad-main'), friday, 'Asia/Kolkata')).toBe('круглосуточно');
});

test('the hours of a day read as words with times held to their prepositions (43)', () => {
  expect(hoursPhrase([])).toBe('закрыто');
  expect(hoursPhrase([{ opens: '00:00', closes: '24:00' }])).toBe('круглосуточно');
  expect(
    hoursPhrase([
      { opens: '08:00', closes: '13:00' },
      { opens: '14:00', closes: '24:00' },
    ]),
  ).toBe('с\u00a008:00 до\u00a013:00 и с\u00a014:00 до\u00a024:00');
});
