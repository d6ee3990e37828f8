import {
  type DatedException,
  type Interval,
  Schedule,
  type ScheduleInput,
  type ServiceException,
  type WeeklyHours,
} from '@/content/schema-hours';
import { compileSchedule } from '@/lib/hours/compile-schedule';
import { scheduleStatusAt } from '@/lib/hours/schedule-status';
import { statusText } from '@/lib/hours/status-text';

/** Epoch ms of a Moscow wall time `2026-12-04T20:00`, with seconds and ms where they matter. */
export function moscow(wallTime: string): number {
  const ms = Date.parse(`${wallTime}+03:00`);
  if (Number.isNaN(ms)) throw new Error(`not a wall time: ${wallTime}`);
  return ms;
}

/** Intervals from `'08:00-13:00 14:00-20:00'`; one that closes before it opens is overnight. */
export function hours(text: string): Interval[] {
  return text
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      const [opens = '', closes = ''] = part.split('-');
      return closes < opens ? { opens, closes, overnight: true } : { opens, closes };
    });
}

/** A week with the same hours every day, some days apart. */
export function week(
  everyDay: string,
  apart: Partial<Record<keyof WeeklyHours, string>> = {},
): WeeklyHours {
  const day = (name: keyof WeeklyHours) => hours(apart[name] ?? everyDay);
  return {
    monday: day('monday'),
    tuesday: day('tuesday'),
    wednesday: day('wednesday'),
    thursday: day('thursday'),
    friday: day('friday'),
    saturday: day('saturday'),
    sunday: day('sunday'),
  };
}

/** Hours of a line, the same week for ever. */
export function weekly(everyDay: string, apart: Partial<Record<keyof WeeklyHours, string>> = {}) {
  return { kind: 'weekly' as const, blocks: [{ week: week(everyDay, apart) }] };
}

/** The service of facts.md §2 with exceptions. */
export function service(exceptions: ServiceException[] = []) {
  const apart = { saturday: '09:00-18:00', sunday: '10:00-16:00' };
  return { blocks: [{ week: week('08:00-20:00', apart) }], exceptions };
}

/** A closed day, or closed days, with a reason. */
export function closed(from: string, to: string = from, reason = 'Праздник'): DatedException {
  return { from, to, closed: true, reason };
}

/** A day with hours of its own. */
export function openOn(date: string, text: string, reason = 'Особый день'): DatedException {
  return { date, intervals: hours(text), reason };
}

/** A door to one schedule: status, state and words at Moscow wall times. */
export function preview(input: ScheduleInput) {
  const compiled = compileSchedule(Schedule.parse(input));
  const status = (wallTime: string) => scheduleStatusAt(compiled, moscow(wallTime));
  return {
    compiled,
    status,
    state: (wallTime: string) => status(wallTime).state,
    /** Wall time of the next change, to the minute; null for never. */
    next: (wallTime: string) => {
      const { nextChange } = status(wallTime);
      return nextChange === null
        ? null
        : new Date(nextChange + 3 * 3_600_000).toISOString().slice(0, 16);
    },
    text: (wallTime: string, zone?: string) =>
      plain(statusText(status(wallTime), moscow(wallTime), zone)),
  };
}

/** A text with plain spaces, for readable expectations; one test apart checks the no-break ones. */
export function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
