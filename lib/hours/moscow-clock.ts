import type { Schedule } from '@/content/schema-hours';
import { DAY_MINUTES, DAY_MS, formatCivilDate, formatTimeOfDay, MINUTE_MS } from './civil-time';
import { InvalidInstantError } from './errors';
import { offsetAt } from './zone-offset';

/** The clock of the service, the only place that names it in code; the content's schema admits no other (hours.md 8). */
export const SERVICE_ZONE: Schedule['zone'] = 'Europe/Moscow';

/** Moscow's offset since 2014-10-26, used if the host's tzdata cannot tell (hours.md 31). */
export const FALLBACK_OFFSET_MS = 180 * MINUTE_MS;

/** The largest instant that a Date can hold. */
const MAX_INSTANT_MS = 8.64e15;

/** A moment on a wall clock: day number and minutes since 00:00, whole and rounded down. */
export type CivilMoment = { readonly day: number; readonly minute: number };

/** Moscow's offset from UTC in ms at an instant; what tzdata cannot tell in whole minutes is taken as +180 (hours.md 31). */
export function moscowOffsetAt(instantMs: number): number {
  const offset = offsetAt(SERVICE_ZONE, instantMs);
  return offset !== null && offset % MINUTE_MS === 0 ? offset : FALLBACK_OFFSET_MS;
}

/** Moscow's civil time of an instant, in ms since 1970-01-01 00:00 by that clock; throws InvalidInstantError. */
export function moscowCivilMs(instantMs: number): number {
  if (!(Math.abs(instantMs) <= MAX_INSTANT_MS)) throw new InvalidInstantError(instantMs);
  return instantMs + moscowOffsetAt(instantMs);
}

/** Day and minute on Moscow's clock; throws InvalidInstantError. */
export function moscowMoment(instantMs: number): CivilMoment {
  return civilMoment(moscowCivilMs(instantMs));
}

/** Number of Moscow's present day; throws InvalidInstantError. */
export function moscowDay(instantMs: number): number {
  return moscowMoment(instantMs).day;
}

/**
 * The instant, epoch ms, at which Moscow's clock shows a minute counted from 1970-01-01 00:00. The offset is the one
 * valid at that instant, rechecked once, so a future change of Moscow's offset cannot shift it (hours.md 30).
 */
export function moscowInstant(civilMinute: number): number {
  const civilMs = civilMinute * MINUTE_MS;
  const estimate = civilMs - moscowOffsetAt(civilMs - FALLBACK_OFFSET_MS);
  return civilMs - moscowOffsetAt(estimate);
}

/** Value of `<time datetime>` for an instant: `2026-12-04T20:00+03:00` (hours.md 55). */
export function moscowDateTime(instantMs: number): string {
  const { day, minute } = moscowMoment(instantMs);
  const offset = moscowOffsetAt(instantMs) / MINUTE_MS;
  const sign = offset < 0 ? '-' : '+';
  return `${formatCivilDate(day)}T${formatTimeOfDay(minute)}${sign}${formatTimeOfDay(Math.abs(offset))}`;
}

/** Day and minute of a civil time in ms. */
export function civilMoment(civilMs: number): CivilMoment {
  const day = Math.floor(civilMs / DAY_MS);
  return { day, minute: Math.floor(civilMs / MINUTE_MS) - day * DAY_MINUTES };
}
