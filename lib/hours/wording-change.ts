import type { Hotline } from '@/content';
import type { LineStatus } from './line-status';
import { moscowOffsetAt } from './moscow-clock';
import { nextMidnight } from './next-midnight';
import { statusAt } from './status-at';
import { nextStepAt } from './status-edge';
import { offsetAt } from './zone-offset';

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
  // «Завтра» becomes «сегодня» at midnight, by the visitor's clock as by Moscow's.
  const midnights = visitorZones
    .filter((zone) => offsetAt(zone, nowMs) !== null)
    .map((zone) => nextMidnight(nowMs, (instantMs) => offsetAt(zone, instantMs) ?? 0));
  return Math.min(nextMidnight(nowMs, moscowOffsetAt), ...midnights, ...statuses.map(nextStepAt));
}
