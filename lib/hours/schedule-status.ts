import { MINUTE_MS } from './civil-time';
import type { CompiledSchedule } from './compile-schedule';
import type { LineStatus, Stretch } from './line-status';
import { moscowCivilMs } from './moscow-clock';
import { stretchAt } from './timeline';

/** A change this many minutes away or less is called soon (hours.md 33). */
export const SOON_MINUTES = 30;

/**
 * State of a compiled schedule at an instant in epoch ms, taken as it is, without rounding (hours.md 15, 16, 22).
 * The same frozen object comes back while nothing in it changes. Throws InvalidInstantError.
 */
export function scheduleStatusAt(schedule: CompiledSchedule, nowMs: number): LineStatus {
  const stretch = stretchAt(schedule, moscowCivilMs(nowMs));
  const minutes = stretch.changeAt === null ? null : minutesIfSoon(stretch.changeAt - nowMs);
  if (stretch.lastStatus === null || stretch.lastStatus.minutes !== minutes) {
    stretch.lastStatus = createStatus(stretch, minutes);
  }
  return stretch.lastStatus;
}

/** The next change of state after an instant, epoch ms, strictly later; null means never (hours.md 23). */
export function scheduleNextChange(schedule: CompiledSchedule, nowMs: number): number | null {
  return scheduleStatusAt(schedule, nowMs).nextChange;
}

/** 15 min 59.999 s is 16 minutes, the last millisecond is 1 (hours.md 33). */
function minutesIfSoon(distanceMs: number): number | null {
  return distanceMs <= SOON_MINUTES * MINUTE_MS ? Math.ceil(distanceMs / MINUTE_MS) : null;
}

function createStatus({ isOpen, changeAt, reason }: Stretch, minutes: number | null): LineStatus {
  const isSoon = minutes !== null;
  return Object.freeze({
    state: isOpen ? 'open' : 'closed',
    always: isOpen && changeAt === null,
    until: isOpen ? changeAt : null,
    nextOpen: isOpen ? null : changeAt,
    nextChange: changeAt,
    minutes,
    closesSoon: isOpen && isSoon,
    opensSoon: !isOpen && isSoon,
    reason,
  });
}
