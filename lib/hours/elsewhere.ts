import {
  DAY_MINUTES,
  formatTimeOfDay,
  MINUTE_MS,
  parseCivilDate,
  parseTimeOfDay,
} from './civil-time';
import { CLOSED, isWholeDay, ROUND_THE_CLOCK } from './hours-phrase';
import { moscowInstant, moscowOffsetAt } from './moscow-clock';
import type { DayHours, OpenInterval } from './schedule-days';
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

/**
 * The hours of one date for a table beside Moscow's, with a space before them: « (с 15:00 до 03:00 следующего дня по
 * вашему времени)». Empty without a zone, for an unknown one, on a day without hours or round the clock, and when the
 * clock of the zone shows what Moscow's does; it counts at each end of an interval (hours.md 46–48).
 */
export function visitorHours(
  { date, intervals }: Pick<DayHours, 'date' | 'intervals'>,
  zone: string | undefined,
): string {
  if (zone === undefined || isWholeDay(intervals)) return '';
  const midnight = parseCivilDate(date) * DAY_MINUTES;
  const ends = intervals.flatMap(({ opens, closes }) => [opens, closes]).map(parseTimeOfDay);
  const ahead = ends.map((minute) => aheadAt(moscowInstant(midnight + minute), zone));
  if (ahead.every((minutes) => minutes === 0)) return '';
  const times = ends.map((minute, index) => clockTime(minute + (ahead[index] ?? 0)));
  const spans = intervals.map((_, index) => spanOf(times[2 * index], times[2 * index + 1]));
  return ` (${spans.join(' и ')} по вашему времени)`;
}

/** By how many minutes the clock of a zone is ahead of Moscow's at an instant; an unknown zone counts as Moscow's. */
function aheadAt(instantMs: number, zone: string): number {
  const moscow = moscowOffsetAt(instantMs);
  return ((offsetAt(zone, instantMs) ?? moscow) - moscow) / MINUTE_MS;
}

function spanOf(opens = '', closes = ''): string {
  return `с\u00a0${opens} до\u00a0${closes}`;
}

function phraseElsewhere({ opens, closes }: OpenInterval, aheadMinutes: number): string {
  const start = parseTimeOfDay(opens);
  const end = parseTimeOfDay(closes);
  if (start === 0 && end === DAY_MINUTES) return ROUND_THE_CLOCK;
  return spanOf(clockTime(start + aheadMinutes), clockTime(end + aheadMinutes));
}

/** Minutes since Moscow's midnight as a time of day with the day it falls on, where that is another one. */
function clockTime(minutes: number): string {
  const day = Math.floor(minutes / DAY_MINUTES);
  const time = formatTimeOfDay(minutes - day * DAY_MINUTES);
  if (day === 0) return time;
  return `${time} ${day > 0 ? 'следующего' : 'прошлого'} дня`;
}
