import { DAY_MINUTES, formatTimeOfDay, MINUTE_MS, parseTimeOfDay } from './civil-time';
import { CLOSED, ROUND_THE_CLOCK } from './hours-phrase';
import { moscowOffsetAt } from './moscow-clock';
import type { OpenInterval } from './schedule-days';
import { offsetAt } from './zone-offset';

/**
 * Moscow's hours of one day by the clock of another IANA zone, in words: «с 15:00 до 03:00 следующего дня» (hours.md 49).
 * The difference is the one valid at `nowMs` (epoch ms). Throws RangeError for an unknown zone, which content rules out.
 */
export function hoursElsewhere(
  intervals: readonly OpenInterval[],
  zone: string,
  nowMs: number,
): string {
  if (intervals.length === 0) return CLOSED;
  const offset = offsetAt(zone, nowMs);
  if (offset === null) throw new RangeError(`Unknown zone ${zone}`);
  const ahead = (offset - moscowOffsetAt(nowMs)) / MINUTE_MS;
  return intervals.map((interval) => phraseElsewhere(interval, ahead)).join(' и ');
}

function phraseElsewhere({ opens, closes }: OpenInterval, aheadMinutes: number): string {
  const start = parseTimeOfDay(opens);
  const end = parseTimeOfDay(closes);
  if (start === 0 && end === DAY_MINUTES) return ROUND_THE_CLOCK;
  return `с\u00a0${clockTime(start + aheadMinutes)} до\u00a0${clockTime(end + aheadMinutes)}`;
}

/** Minutes since Moscow's midnight as a time of day with the day it falls on, where that is another one. */
function clockTime(minutes: number): string {
  const day = Math.floor(minutes / DAY_MINUTES);
  const time = formatTimeOfDay(minutes - day * DAY_MINUTES);
  if (day === 0) return time;
  return `${time} ${day > 0 ? 'следующего' : 'прошлого'} дня`;
}
