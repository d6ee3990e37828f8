import { fullDate } from '@/lib/hours/calendar-words';
import { civilDateOf, parseCivilDate } from '@/lib/hours/civil-time';
import { moscowDay } from '@/lib/hours/moscow-clock';

/** «22 ноября 2026 года» of `2026-11-22`; throws InvalidCivilDateError. */
export function dateInWords(civilDate: string): string {
  return fullDate(civilDateOf(parseCivilDate(civilDate)));
}

/** «4 декабря 2026 года», the date on Moscow's calendar at an instant in epoch ms; throws InvalidInstantError. */
export function moscowDateInWords(nowMs: number): string {
  return fullDate(civilDateOf(moscowDay(nowMs)));
}
