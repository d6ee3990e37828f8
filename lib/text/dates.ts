import { fullDate } from '@/lib/hours/calendar-words';
import { civilDateOf, formatTimeOfDay, parseCivilDate } from '@/lib/hours/civil-time';
import { moscowDay, moscowMoment } from '@/lib/hours/moscow-clock';

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

/** «5 декабря 2026 года, 12:00 по московскому времени»: an instant in epoch ms that is promised, not observed. */
export function moscowInstantInWords(atMs: number): string {
  const { day, minute } = moscowMoment(atMs);
  return `${fullDate(civilDateOf(day))}, ${formatTimeOfDay(minute)} по московскому времени`;
}
