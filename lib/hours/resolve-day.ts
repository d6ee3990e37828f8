import type { CompiledSchedule } from './compile-schedule';
import { findException, hasScheduleOn, type LayerException, layerSpansOn } from './layer';
import type { ClosedReason } from './line-status';
import { intersectSpans, mergeSpans, type Span, tailsIntoNextDay, withinDay } from './spans';

/**
 * Open spans of a line within one civil day, sorted and merged: the line's exception outright, else what its own
 * hours and the service hours have in common (hours.md 10–14).
 */
export function openSpansOn({ own, bounds }: CompiledSchedule, day: number): readonly Span[] {
  const exception = findException(own, day);
  if (exception !== undefined) return mergeSpans(withinDay(exception.spans));
  const common = intersectSpans(layerSpansOn(own, day), layerSpansOn(bounds, day));
  // The night of yesterday's exception is bounded by nothing either (hours.md 10, 13).
  const tails = tailsIntoNextDay(findException(own, day - 1)?.spans ?? []);
  return mergeSpans([...tails, ...common]);
}

/** The exception that decides the line's day: its own, else one of the service that reaches the line. */
export function decidingException(
  { own, bounds }: CompiledSchedule,
  day: number,
): LayerException | undefined {
  return findException(own, day) ?? findException(bounds, day);
}

/** What to say when the line is closed on a day; null when nothing but the hours. */
export function closedReasonOn(schedule: CompiledSchedule, day: number): ClosedReason | null {
  const exception = decidingException(schedule, day);
  if (exception?.isClosure === true)
    return Object.freeze({ code: 'exception', text: exception.reason });
  if (findException(schedule.own, day) !== undefined) return null;
  const isCovered = hasScheduleOn(schedule.own, day) && hasScheduleOn(schedule.bounds, day);
  return isCovered ? null : Object.freeze({ code: 'no-schedule' });
}
