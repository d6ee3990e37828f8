import type { Hotline } from '@/content';
import { dayInWords } from './calendar-words';
import { DAY_MINUTES, formatTimeOfDay, MINUTE_MS } from './civil-time';
import type { CompiledSchedule } from './compile-schedule';
import { lineSchedule } from './line-schedule';
import { civilMoment, moscowInstant, moscowMoment, moscowOffsetAt } from './moscow-clock';
import { openSpansOn } from './resolve-day';
import type { OpenInterval } from './schedule-days';
import { intersectSpans, type Span } from './spans';
import { offsetAt } from './zone-offset';

/**
 * The middle of the day by Moscow's clock, in minutes since 00:00. Most people call in the morning and in the evening
 * (facts.md §9); from which hour to which the quieter time lasts is our reading of it.
 */
const MIDDAY: Span = [12 * 60, 15 * 60];

/** The same for people. */
export const middayHours: OpenInterval = {
  opens: formatTimeOfDay(MIDDAY[0]),
  closes: formatTimeOfDay(MIDDAY[1]),
};

/** A line that answers on no day of a month has no good moment to name. */
const DAYS_AHEAD = 31;

/** A stretch of one civil day in which a line answers and few call: its day number, minutes since 00:00, its end in epoch ms. */
export type QuietTime = {
  readonly day: number;
  readonly opens: number;
  readonly closes: number;
  readonly endsAt: number;
};

/**
 * The first stretch in the middle of a day, not over by `nowMs` (epoch ms), in which the line is open; null when no day of
 * the coming month has one. Throws as `statusAt`.
 */
export function nextQuietTime(line: Hotline, nowMs: number): QuietTime | null {
  return quietTimeOf(lineSchedule(line), nowMs);
}

/** The same for a compiled schedule; throws InvalidInstantError. */
export function quietTimeOf(schedule: CompiledSchedule, nowMs: number): QuietTime | null {
  const today = moscowMoment(nowMs).day;
  for (let day = today; day <= today + DAYS_AHEAD; day += 1) {
    for (const [opens, closes] of intersectSpans(openSpansOn(schedule, day), [MIDDAY])) {
      const endsAt = moscowInstant(day * DAY_MINUTES + closes);
      if (endsAt > nowMs) return { day, opens, closes, endsAt };
    }
  }
  return null;
}

/**
 * «завтра с 12:00 до 15:00» by Moscow's clock, and for a visitor whose clock shows something else the same stretch by
 * theirs: « (завтра с 19:00 до 22:00 по вашему времени)» (hours.md 46).
 */
export function quietTimeInWords(quiet: QuietTime, nowMs: number, zone?: string): string {
  const { day, opens, closes, endsAt } = quiet;
  const moscow = stretchInWords(day, moscowMoment(nowMs).day, opens, closes);
  const offset = zone === undefined ? null : offsetAt(zone, endsAt);
  if (offset === null || offset === moscowOffsetAt(endsAt)) return moscow;
  const from = civilMoment(endsAt - (closes - opens) * MINUTE_MS + offset);
  const to = civilMoment(endsAt + offset);
  const today = civilMoment(nowMs + offset).day;
  const own = stretchInWords(from.day, today, from.minute, to.minute);
  return `${moscow} (${own} по вашему времени)`;
}

/** A stretch of a day as seen from today, its ends in minutes since 00:00. */
function stretchInWords(day: number, today: number, opens: number, closes: number): string {
  const range = `с\u00a0${formatTimeOfDay(opens)} до\u00a0${formatTimeOfDay(closes)}`;
  return `${dayInWords(day, today)} ${range}`;
}

/** When the first of the named stretches of these lines is over, epoch ms: until then what is said of them holds. */
export function nextQuietEnd(lines: readonly Hotline[], nowMs: number): number {
  return Math.min(
    ...lines.map((line) => nextQuietTime(line, nowMs)?.endsAt ?? Number.POSITIVE_INFINITY),
  );
}
