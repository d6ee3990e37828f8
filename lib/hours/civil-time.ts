import type { Weekday } from '@/content/schema-hours';
import { InvalidCivilDateError, InvalidTimeOfDayError } from './errors';

/*
 * Civil time as integers: a day is the number of days since 1970-01-01, a time of day is minutes since 00:00.
 * No Date takes part, so neither the host's zone nor its locale can (hours.md 18, 19).
 */

export const MINUTE_MS = 60_000;
export const DAY_MINUTES = 1_440;
export const DAY_MS = DAY_MINUTES * MINUTE_MS;

/** Monday first, as the indexes of `weekdayIndex` go. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const satisfies readonly Weekday[];

export type CivilDate = { readonly year: number; readonly month: number; readonly day: number };

const DAYS_PER_ERA = 146_097; // 400 Gregorian years
const EPOCH_FROM_MARCH_0000 = 719_468; // days from 0000-03-01 to 1970-01-01

/** Day number of a Gregorian date; months run 1–12. Years begin in March here, so a leap day comes last (hours.md 21). */
export function dayNumber({ year, month, day }: CivilDate): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_PER_ERA + yearOfEra * 365 + leapDays + dayOfYear - EPOCH_FROM_MARCH_0000;
}

/** Gregorian date of a day number. */
export function civilDateOf(dayNo: number): CivilDate {
  const shifted = dayNo + EPOCH_FROM_MARCH_0000;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapDays =
    Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 0 for Monday to 6 for Sunday (hours.md 19). */
export function weekdayIndex(dayNo: number): number {
  const sinceMonday = (dayNo + 3) % 7; // day 0, 1970-01-01, was a Thursday
  return sinceMonday < 0 ? sinceMonday + 7 : sinceMonday;
}

/** Name of a day's weekday. */
export function weekdayOf(dayNo: number): Weekday {
  // The index is 0–6, which the compiler cannot see: the default is never taken.
  return WEEKDAYS[weekdayIndex(dayNo)] ?? 'monday';
}

/** Day number of `YYYY-MM-DD`; throws InvalidCivilDateError for another form or a day that does not exist. */
export function parseCivilDate(text: string): number {
  const dayNo = findDayNumber(text);
  if (dayNo === null) throw new InvalidCivilDateError(text);
  return dayNo;
}

/** The same, but null for what is not an existing day. */
export function findDayNumber(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const dayNo = dayNumber({
    year: Number(match[1]),
    month: Number(match[2]),
    day: Number(match[3]),
  });
  // 30 February or month 13 slides into another date: a date exists only if it comes back as it went in.
  return formatCivilDate(dayNo) === text ? dayNo : null;
}

/** `YYYY-MM-DD` of a day number. */
export function formatCivilDate(dayNo: number): string {
  const { year, month, day } = civilDateOf(dayNo);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Minutes since 00:00 of `HH:MM`, 0–1440; throws InvalidTimeOfDayError for another form (hours.md 1). */
export function parseTimeOfDay(text: string): number {
  const match = /^(\d{2}):([0-5]\d)$/.exec(text);
  const minute = match === null ? Number.NaN : Number(match[1]) * 60 + Number(match[2]);
  if (!(minute <= DAY_MINUTES)) throw new InvalidTimeOfDayError(text);
  return minute;
}

/** `HH:MM` of minutes since 00:00, with a leading zero; 1440 is `24:00` (hours.md 43). */
export function formatTimeOfDay(minute: number): string {
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
