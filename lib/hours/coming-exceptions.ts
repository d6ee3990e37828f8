import type { Hotline } from '@/content';
import { formatCivilDate } from './civil-time';
import type { CompiledSchedule } from './compile-schedule';
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
 * the special days of tables and JSON-LD (hours.md 57). Throws InvalidInstantError, UnknownLineError.
 */
export function listComingExceptions(line: Hotline, nowMs: number): readonly ComingException[] {
  return scheduleExceptions(lineSchedule(line), moscowDay(nowMs));
}

/** The same for a compiled schedule, from a day number on. */
export function scheduleExceptions(
  schedule: CompiledSchedule,
  fromDay: number,
): readonly ComingException[] {
  const runs: ComingException[] = [];
  for (const day of exceptionDays(schedule, fromDay)) {
    const { date, intervals, exceptionReason } = hoursOfDay(schedule, day);
    const run = runs.at(-1);
    const isNextDay = run !== undefined && run.to === formatCivilDate(day - 1);
    if (isNextDay && run.reason === exceptionReason && isSame(run.intervals, intervals)) {
      runs[runs.length - 1] = { ...run, to: date };
    } else {
      runs.push({ from: date, to: date, intervals, reason: exceptionReason ?? '' });
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

function isSame(left: readonly OpenInterval[], right: readonly OpenInterval[]): boolean {
  return (
    left.length === right.length &&
    left.every(({ opens, closes }, index) => {
      return opens === right[index]?.opens && closes === right[index]?.closes;
    })
  );
}
