import type { Hotline } from '@/content';
import { MINUTE_MS } from './civil-time';
import type { LineStatus } from './line-status';
import { moscowOffsetAt } from './moscow-clock';
import { nextMidnight } from './next-midnight';
import { SOON_MINUTES } from './schedule-status';
import { statusAt } from './status-at';
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
  // «Завтра» becomes «сегодня» at midnight, by Moscow's clock and by the visitor's.
  const midnights = visitorZones
    .filter((zone) => offsetAt(zone, nowMs) !== null)
    .map((zone) => nextMidnight(nowMs, (instantMs) => offsetAt(zone, instantMs) ?? 0));
  return Math.min(nextMidnight(nowMs, moscowOffsetAt), ...midnights, ...statuses.map(nextEdge));
}

/** The change itself, or the start of the time when it is soon, or while it is the next minute. */
function nextEdge({ nextChange, minutes }: LineStatus): number {
  if (nextChange === null) return Number.POSITIVE_INFINITY;
  if (minutes !== null) return nextChange - (minutes - 1) * MINUTE_MS;
  return nextChange - SOON_MINUTES * MINUTE_MS;
}
