import { DAY_MS, MINUTE_MS } from './civil-time';
import { civilMoment } from './moscow-clock';

/** How soon to look again when the calendar of a zone skips a day, which happened last in 2011 (Samoa). */
const LOOK_AGAIN_MS = 15 * MINUTE_MS;

/**
 * The instant, epoch ms, at which a zone's calendar turns to the next day. `offsetOf` gives the zone's offset in ms at
 * an instant. Where clocks change at midnight itself, 00:00 may come an hour later or not at all.
 */
export function nextMidnight(nowMs: number, offsetOf: (instantMs: number) => number): number {
  const offset = offsetOf(nowMs);
  const today = civilMoment(nowMs + offset).day;
  const midnight = (today + 1) * DAY_MS;
  const candidates = [midnight - offset, midnight - offsetOf(midnight - offset)].filter(
    (instant) => instant > nowMs && civilMoment(instant + offsetOf(instant)).day > today,
  );
  return candidates.length > 0 ? Math.min(...candidates) : nowMs + LOOK_AGAIN_MS;
}
