import type { Hotline } from '@/content';
import { lineSchedule } from './line-schedule';
import { type DayHours, scheduleHoursOn, scheduleWeek, type WeekDay } from './schedule-days';

/** Resolved hours of a line on a civil date `YYYY-MM-DD` (hours.md 28). Throws InvalidCivilDateError, UnknownLineError. */
export function hoursOn(line: Hotline, civilDate: string): DayHours {
  return scheduleHoursOn(lineSchedule(line), civilDate);
}

/**
 * Resolved hours of a line, Monday to Sunday of Moscow's week that holds `nowMs` (epoch ms): what tables and JSON-LD
 * show, equal to the badge (hours.md 28, 57). Throws InvalidInstantError, UnknownLineError.
 */
export function weekView(line: Hotline, nowMs: number): readonly WeekDay[] {
  return scheduleWeek(lineSchedule(line), nowMs);
}
