import type { Hotline } from '@/content';
import type { LineStatus } from './line-status';
import { nextDayAt } from './next-day';
import { statusAt } from './status-at';
import { nextStepAt } from './status-edge';

/**
 * The first instant after `nowMs`, epoch ms, at which any sentence about these lines may read otherwise, to visitors
 * of these IANA zones: until then a page may be kept as it is (hours.md 66). Unknown zones are passed over. Throws
 * InvalidInstantError, UnknownLineError.
 */
export function nextWordingChange(
  lines: readonly Hotline[],
  nowMs: number,
  visitorZones: readonly string[] = [],
): number {
  const statuses = lines.map((line) => statusAt(line, nowMs));
  return nextWordingChangeOf(statuses, nowMs, visitorZones);
}

/** The same for statuses taken at `nowMs`. */
export function nextWordingChangeOf(
  statuses: readonly LineStatus[],
  nowMs: number,
  visitorZones: readonly string[],
): number {
  const days = [undefined, ...visitorZones].map((zone) => nextDayAt(nowMs, zone));
  return Math.min(...days, ...statuses.map(nextStepAt));
}
