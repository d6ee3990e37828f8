import type { Weekday } from '@/content/schema-hours';
import {
  formatCivilDate,
  formatTimeOfDay,
  parseCivilDate,
  WEEKDAYS,
  weekdayIndex,
  weekdayOf,
} from './civil-time';
import type { CompiledSchedule } from './compile-schedule';
import { moscowDay } from './moscow-clock';
import { decidingException, openSpansOn } from './resolve-day';

/** Half-open [opens, closes) within one civil day, `HH:MM`; `closes` may be `24:00`. */
export type OpenInterval = { readonly opens: string; readonly closes: string };

/** Resolved hours of one civil date, exceptions included: the very instants at which the badge says open (hours.md 28). */
export type DayHours = {
  /** `YYYY-MM-DD` by Moscow's calendar. */
  readonly date: string;
  readonly weekday: Weekday;
  /** Sorted and merged; empty when closed all day. A night is cut at 24:00 and goes on in the next date. */
  readonly intervals: readonly OpenInterval[];
  /** Reason of the exception that decides the date, be it a closure or changed hours; null on an ordinary day. */
  readonly exceptionReason: string | null;
};

/** A date of the present week. */
export type WeekDay = DayHours & { readonly isToday: boolean };

/** Hours of a compiled schedule on `YYYY-MM-DD`; throws InvalidCivilDateError. */
export function scheduleHoursOn(schedule: CompiledSchedule, civilDate: string): DayHours {
  return hoursOfDay(schedule, parseCivilDate(civilDate));
}

/** Monday to Sunday of Moscow's week that holds an instant (epoch ms); throws InvalidInstantError. */
export function scheduleWeek(schedule: CompiledSchedule, nowMs: number): readonly WeekDay[] {
  const today = moscowDay(nowMs);
  const monday = today - weekdayIndex(today);
  return WEEKDAYS.map((_, index) => ({
    ...hoursOfDay(schedule, monday + index),
    isToday: monday + index === today,
  }));
}

/** Resolved hours of a day number. */
export function hoursOfDay(schedule: CompiledSchedule, day: number): DayHours {
  return {
    date: formatCivilDate(day),
    weekday: weekdayOf(day),
    intervals: openSpansOn(schedule, day).map(([opens, closes]) => ({
      opens: formatTimeOfDay(opens),
      closes: formatTimeOfDay(closes),
    })),
    exceptionReason: decidingException(schedule, day)?.reason ?? null,
  };
}
