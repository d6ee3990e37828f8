import { fullDate } from '@/lib/hours/calendar-words';
import { civilDateOf, formatTimeOfDay, parseCivilDate } from '@/lib/hours/civil-time';
import { civilMoment, moscowDay, moscowMoment, moscowOffsetAt } from '@/lib/hours/moscow-clock';
import { offsetAt } from '@/lib/hours/zone-offset';

/** «22 ноября 2026 года» of `2026-11-22`; throws InvalidCivilDateError. */
export function dateInWords(civilDate: string): string {
  return fullDate(civilDateOf(parseCivilDate(civilDate)));
}

/** «4 декабря 2026 года», the date on Moscow's calendar at an instant in epoch ms; throws InvalidInstantError. */
export function moscowDateInWords(nowMs: number): string {
  return fullDate(civilDateOf(moscowDay(nowMs)));
}

/** «12:00 по московскому времени, 4 декабря 2026 года»: when a page that may be printed was true (hours.md 56). */
export function moscowTimeInWords(nowMs: number): string {
  const { minute } = moscowMoment(nowMs);
  return `${formatTimeOfDay(minute)} по московскому времени, ${moscowDateInWords(nowMs)}`;
}

/**
 * «5 декабря 2026 года, 12:00 по московскому времени (19:00 по вашему времени)»: an instant in epoch ms by Moscow's clock,
 * and by that of the visitor's IANA zone where it shows something else, with its own date where that is another
 * (hours.md 46–48). An unknown zone is passed over (49).
 */
export function instantInWords(atMs: number, zone: string | undefined): string {
  const { day, minute } = moscowMoment(atMs);
  const moscow = `${fullDate(civilDateOf(day))}, ${formatTimeOfDay(minute)} по московскому времени`;
  const offset = zone === undefined ? null : offsetAt(zone, atMs);
  if (offset === null || offset === moscowOffsetAt(atMs)) return moscow;
  const own = civilMoment(atMs + offset);
  const ownDate = own.day === day ? '' : `${fullDate(civilDateOf(own.day))}, `;
  return `${moscow} (${ownDate}${formatTimeOfDay(own.minute)} по вашему времени)`;
}
