import { MINUTE_MS } from './civil-time';
import type { CompiledSchedule } from './compile-schedule';
import { type LineStatus, SOON_MINUTES, type Stretch } from './line-status';
import { moscowCivilMs } from './moscow-clock';
import { nextStepAt } from './status-edge';
import { stretchAt } from './timeline';

/**
 * State of a compiled schedule at an instant in epoch ms, taken as it is, without rounding (hours.md 15, 16, 22).
 * The same frozen object comes back while time goes on and nothing in it changes. Throws InvalidInstantError.
 */
export function scheduleStatusAt(schedule: CompiledSchedule, nowMs: number): LineStatus {
  const { held } = schedule;
  if (held !== null && nowMs >= held.fromMs && nowMs < held.untilMs) return held.status;
  const stretch = stretchAt(schedule, moscowCivilMs(nowMs));
  const minutes = stretch.changeAt === null ? null : minutesIfSoon(stretch.changeAt - nowMs);
  const status = createStatus(stretch, minutes);
  schedule.held = { status, fromMs: nowMs, untilMs: Math.min(stretch.endsAt, nextStepAt(status)) };
  return status;
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
