import type { Hotline } from '@/content';
import { formatCivilDate } from './civil-time';
import type { CompiledSchedule } from './compile-schedule';
import { visitorHours } from './elsewhere';
import { lineSchedule } from './line-schedule';
import { moscowDay } from './moscow-clock';
import { hoursOfDay, type OpenInterval } from './schedule-days';

/** Consecutive civil dates that one exception gives the same hours. */
export type ComingException = {
  /** First and last date, `YYYY-MM-DD`, both inclusive. */
  readonly from: string;
  readonly to: string;
  /** Resolved hours of each of the dates; empty when closed. */
  readonly intervals: readonly OpenInterval[];
  readonly reason: string;
};

/**
 * Exceptions that decide the hours of a line today or later, its own and those of the service that reach it, by date:
 * the special days of tables and JSON-LD (hours.md 57). With a visitor's IANA zone a run ends where its clocks are changed.
 * Throws InvalidInstantError, UnknownLineError.
 */
export function listComingExceptions(
  line: Hotline,
  nowMs: number,
  zone?: string,
): readonly ComingException[] {
  return scheduleExceptions(lineSchedule(line), moscowDay(nowMs), zone);
}

/** The same for a compiled schedule, from a day number on. */
export function scheduleExceptions(
  schedule: CompiledSchedule,
  fromDay: number,
  zone?: string,
): readonly ComingException[] {
  const runs: ComingException[] = [];
  for (const day of exceptionDays(schedule, fromDay)) {
    const { date, intervals, exceptionReason } = hoursOfDay(schedule, day);
    const run = runs.at(-1);
    const isNextDay = run !== undefined && run.to === formatCivilDate(day - 1);
    const next = { from: date, to: date, intervals, reason: exceptionReason ?? '' };
    if (isNextDay && isAlike(run, next, zone)) {
      runs[runs.length - 1] = { ...run, to: date };
    } else {
      runs.push(next);
    }
  }
  return runs;
}

function exceptionDays({ own, bounds }: CompiledSchedule, fromDay: number): readonly number[] {
  const days = new Set<number>();
  for (const exception of [...own.exceptions, ...bounds.exceptions]) {
    for (let day = Math.max(exception.fromDay, fromDay); day <= exception.toDay; day += 1) {
      days.add(day);
    }
  }
  return [...days].sort((a, b) => a - b);
}

function isAlike(one: ComingException, other: ComingException, zone: string | undefined): boolean {
  return (
    one.reason === other.reason &&
    isSame(one.intervals, other.intervals) &&
    ownHours(one, zone) === ownHours(other, zone)
  );
}

/** The hours of an exception by the visitor's clock, as `visitorHours` gives them. */
export function ownHours({ from, intervals }: ComingException, zone: string | undefined): string {
  return visitorHours({ date: from, intervals }, zone);
}

function isSame(left: readonly OpenInterval[], right: readonly OpenInterval[]): boolean {
  return (
    left.length === right.length &&
    left.every(({ opens, closes }, index) => {
      return opens === right[index]?.opens && closes === right[index]?.closes;
    })
  );
}
