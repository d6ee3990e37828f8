import type { Hotline } from '@/content';
import { weekdayInWords } from './calendar-words';
import { parseCivilDate } from './civil-time';
import { visitorHours } from './elsewhere';
import { CLOSED, hoursPhrase, ROUND_THE_CLOCK } from './hours-phrase';
import type { WeekDay } from './schedule-days';
import { weekView } from './week-view';

/** Consecutive days of one week that share their hours and the reason for them. */
export type WeekRow = {
  /** «С понедельника по пятницу», «Суббота и воскресенье», «Воскресенье», «Ежедневно». */
  readonly label: string;
  /** «с 08:00 до 20:00», «круглосуточно», «закрыто». */
  readonly hours: string;
  /** The same hours by the visitor's clock, as `visitorHours` gives them; empty where there is nothing to add. */
  readonly visitorHours: string;
  readonly isToday: boolean;
  /** Why these days differ from the regular week; null when they do not. */
  readonly exceptionReason: string | null;
  readonly days: readonly WeekDay[];
};

/**
 * Rows of a table of hours from the days of `weekView`, in their order (accessibility.md 29). With a visitor's IANA zone
 * the days of a row share their hours by that clock too, so a row ends where its clocks are changed.
 */
export function weekRows(week: readonly WeekDay[], zone?: string): readonly WeekRow[] {
  return groupDays(week, zone).map((days) => ({
    label: capitalize(daysInWords(days, 'name')),
    hours: phraseOf(days),
    visitorHours: secondPhraseOf(days, zone),
    isToday: days.some(({ isToday }) => isToday),
    exceptionReason: days[0]?.exceptionReason ?? null,
    days,
  }));
}

/**
 * Hours of a line in Moscow's week that holds `nowMs`, as a part of a sentence: «с понедельника по пятницу с 08:00 до
 * 20:00, в субботу с 09:00 до 18:00», «ежедневно с 10:00 до 16:00», «круглосуточно». With a visitor's IANA zone each time
 * is followed by that clock's. Throws as `weekView`.
 */
export function hoursInWords(line: Hotline, nowMs: number, zone?: string): string {
  return weekInWords(weekView(line, nowMs), zone);
}

/** The same for any seven resolved days. */
export function weekInWords(week: readonly WeekDay[], zone?: string): string {
  const groups = groupDays(week, zone);
  const [everyDay = []] = groups;
  const phrase = phraseOf(everyDay);
  // «Ежедневно закрыто» and «ежедневно круглосуточно» would say one thing twice.
  if (groups.length === 1 && (phrase === CLOSED || phrase === ROUND_THE_CLOCK)) return phrase;
  return groups
    .map((days) => `${daysInWords(days, 'on')} ${phraseOf(days)}${secondPhraseOf(days, zone)}`)
    .join(', ');
}

function groupDays(
  week: readonly WeekDay[],
  zone: string | undefined,
): readonly (readonly WeekDay[])[] {
  const groups: WeekDay[][] = [];
  for (const day of week) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group !== undefined && previous !== undefined && isAlike(previous, day, zone))
      group.push(day);
    else groups.push([day]);
  }
  return groups;
}

function isAlike(one: WeekDay, other: WeekDay, zone: string | undefined): boolean {
  return (
    hoursPhrase(one.intervals) === hoursPhrase(other.intervals) &&
    visitorHours(one, zone) === visitorHours(other, zone) &&
    one.exceptionReason === other.exceptionReason
  );
}

/** What the days of one group have in common. */
function phraseOf([first]: readonly WeekDay[]): string {
  return hoursPhrase(first?.intervals ?? []);
}

function secondPhraseOf([first]: readonly WeekDay[], zone: string | undefined): string {
  return first === undefined ? '' : visitorHours(first, zone);
}

/** A single day or a pair in the form asked for, more days as a range. */
function daysInWords(days: readonly WeekDay[], form: 'name' | 'on'): string {
  const numbers = days.map(({ date }) => parseCivilDate(date));
  const first = numbers[0] ?? 0;
  const last = numbers.at(-1) ?? first;
  if (days.length === 7) return 'ежедневно';
  if (days.length <= 2) return numbers.map((day) => weekdayInWords(day, form)).join(' и ');
  return `${weekdayInWords(first, 'from')} ${weekdayInWords(last, 'to')}`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
