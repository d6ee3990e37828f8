import { dayInWords } from './calendar-words';
import { formatTimeOfDay } from './civil-time';
import { civilMoment, moscowOffsetAt } from './moscow-clock';
import { offsetAt } from './zone-offset';

/**
 * The second clock, with a space before it: « (в 03:00 завтра по вашему времени)». The day is counted on the visitor's
 * own calendar (hours.md 46) and left out for today unless `namesToday`. Empty when the zone is unknown, or when at
 * `targetMs` its clock shows what Moscow's does (hours.md 47, 48).
 */
export function visitorClock(
  targetMs: number,
  nowMs: number,
  zone: string | undefined,
  namesToday: boolean,
): string {
  if (zone === undefined) return '';
  const offset = offsetAt(zone, targetMs);
  const offsetNow = offsetAt(zone, nowMs);
  if (offset === null || offsetNow === null || offset === moscowOffsetAt(targetMs)) return '';
  const target = civilMoment(targetMs + offset);
  const today = civilMoment(nowMs + offsetNow).day;
  const day = target.day === today && !namesToday ? '' : ` ${dayInWords(target.day, today)}`;
  return ` (в\u00a0${formatTimeOfDay(target.minute)}${day} по вашему времени)`;
}
