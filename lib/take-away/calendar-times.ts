import { DAY_MINUTES, formatCivilDate, formatTimeOfDay } from '@/lib/hours/civil-time';
import { moscowInstant, SERVICE_ZONE } from '@/lib/hours/moscow-clock';
import type { Span } from '@/lib/hours/spans';
import type { RecurringHours, SingleHours } from './calendar-hours';
import type { ContentLine } from './content-lines';

/** When an event takes place, as properties of iCalendar; `key` tells it from the others of its line. */
export type EventTimes = { readonly key: string; readonly properties: readonly ContentLine[] };

/** Moscow's clock since 2014-10-26, the only offset that a calendar of ours can meet. */
export const MOSCOW_TIMEZONE: readonly ContentLine[] = [
  ['BEGIN', 'VTIMEZONE'],
  ['TZID', SERVICE_ZONE],
  ['BEGIN', 'STANDARD'],
  ['DTSTART', '20141026T020000'],
  ['TZOFFSETFROM', '+0400'],
  ['TZOFFSETTO', '+0300'],
  ['TZNAME', 'MSK'],
  ['END', 'STANDARD'],
  ['END', 'VTIMEZONE'],
];

const DAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * Hours that come back: begin, end, rule, days left out. Whole days are written as such, so that a round-the-clock line is
 * a strip along the top of the week. The key is the same for a calendar that begins on another `fromDay`.
 */
export function recurringTimes(hours: RecurringHours, fromDay: number): EventTimes {
  const { span, weekdays, since, firstDay, exceptDays } = hours;
  const isEveryDay = weekdays.length === DAY_CODES.length;
  const isAllDay = isWholeDay(span);
  const days = weekdays.map((weekday) => DAY_CODES[weekday]).join(',');
  const rule = isEveryDay ? 'FREQ=DAILY' : `FREQ=WEEKLY;BYDAY=${days}`;
  const left = exceptDays.map((day) => startValue(day, span)).join(',');
  // What held before the calendar begins has no first day of its own.
  const beginning = since === fromDay ? 'usual' : `from-${formatCivilDate(since)}`;
  return {
    key: `${beginning}.${spanKey(span)}`,
    properties: [
      ...beginAndEnd(firstDay, span),
      ['RRULE', rule + untilPart(hours)],
      ...(left === '' ? [] : [[`EXDATE${valueType(isAllDay)}`, left] as const]),
    ],
  };
}

/** Hours of one day. */
export function singleTimes({ day, span }: SingleHours): EventTimes {
  return { key: `on-${formatCivilDate(day)}.${spanKey(span)}`, properties: beginAndEnd(day, span) };
}

function beginAndEnd(day: number, span: Span): ContentLine[] {
  const isAllDay = isWholeDay(span);
  return [
    [`DTSTART${valueType(isAllDay)}`, startValue(day, span)],
    [`DTEND${valueType(isAllDay)}`, isAllDay ? basicDate(day + 1) : dateTime(day, span[1])],
  ];
}

/** The end of a rule is an instant where its begin is a time, and a date where that is a date (RFC 5545, 3.3.10). */
function untilPart({ lastDay, span }: RecurringHours): string {
  if (lastDay === Number.POSITIVE_INFINITY) return '';
  if (isWholeDay(span)) return `;UNTIL=${basicDate(lastDay)}`;
  const lastStart = new Date(moscowInstant(lastDay * DAY_MINUTES + span[0])).toISOString();
  return `;UNTIL=${lastStart.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function startValue(day: number, span: Span): string {
  return isWholeDay(span) ? basicDate(day) : dateTime(day, span[0]);
}

function valueType(isAllDay: boolean): string {
  return isAllDay ? ';VALUE=DATE' : `;TZID=${SERVICE_ZONE}`;
}

/** `20261204T080000`; minute 1440 is the midnight after. */
function dateTime(day: number, minute: number): string {
  const isMidnightAfter = minute === DAY_MINUTES;
  const time = formatTimeOfDay(isMidnightAfter ? 0 : minute).replace(':', '');
  return `${basicDate(isMidnightAfter ? day + 1 : day)}T${time}00`;
}

function basicDate(day: number): string {
  return formatCivilDate(day).replaceAll('-', '');
}

function spanKey([opens, closes]: Span): string {
  return `${formatTimeOfDay(opens)}-${formatTimeOfDay(closes)}`.replaceAll(':', '');
}

function isWholeDay([opens, closes]: Span): boolean {
  return opens === 0 && closes === DAY_MINUTES;
}
