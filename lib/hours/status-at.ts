import type { Hotline } from '@/content';
import { lineSchedule } from './line-schedule';
import type { LineStatus } from './line-status';
import { scheduleNextChange, scheduleStatusAt } from './schedule-status';

/**
 * State of a line at an instant in epoch ms: the one answer that page, search, API and call-back form share
 * (hours.md 22, 27). Throws UnknownLineError or InvalidInstantError; show the hours without a state then (32).
 */
export function statusAt(line: Hotline, nowMs: number): LineStatus {
  return scheduleStatusAt(lineSchedule(line), nowMs);
}

/** When a line opens or closes next, epoch ms, strictly after `nowMs`; null means never (hours.md 23). Throws as `statusAt`. */
export function nextChange(line: Hotline, nowMs: number): number | null {
  return scheduleNextChange(lineSchedule(line), nowMs);
}
