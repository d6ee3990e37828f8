import { DAY_MINUTES } from './civil-time';
import type { CompiledSchedule } from './compile-schedule';
import { openSpansOn } from './resolve-day';
import type { Span } from './spans';

/** A week, and a day for the night tail that a landmark may leave behind. */
const DAYS_TO_REPEAT = 8;

/**
 * First minute, counted from 1970-01-01 00:00 in Moscow, from the start of `fromDay` on, at which the state is no longer
 * `isOpen`; null when there is none. Hours repeat weekly between landmarks, so after eight days without a change the
 * search goes straight to the next landmark, and after the last one it ends (hours.md 25).
 */
export function findChange(
  schedule: CompiledSchedule,
  fromDay: number,
  isOpen: boolean,
): number | null {
  const coming = schedule.landmarks.filter((landmark) => landmark > fromDay);
  const starts = [fromDay, ...coming];
  for (const [index, start] of starts.entries()) {
    const end = Math.min(start + DAYS_TO_REPEAT, starts[index + 1] ?? Number.POSITIVE_INFINITY);
    for (let day = start; day < end; day += 1) {
      const minute = firstMinuteUnlike(openSpansOn(schedule, day), isOpen);
      if (minute !== null) return day * DAY_MINUTES + minute;
    }
  }
  return null;
}

/** First minute of a day, 0–1439, that is not in the given state. */
function firstMinuteUnlike(spans: readonly Span[], isOpen: boolean): number | null {
  const [first] = spans;
  if (!isOpen) return first === undefined ? null : first[0];
  if (first === undefined || first[0] > 0) return 0;
  return first[1] < DAY_MINUTES ? first[1] : null;
}
