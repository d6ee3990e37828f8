import { parseCivilDate } from '@/lib/hours/civil-time';
import { moscowDay } from '@/lib/hours/moscow-clock';

/**
 * Whole days since a fact was checked, negative for a day to come. Takes the civil date of the check, `YYYY-MM-DD`, and an
 * instant in epoch ms; throws InvalidCivilDateError, InvalidInstantError.
 */
export function daysSinceCheck(checkedOn: string, nowMs: number): number {
  return moscowDay(nowMs) - parseCivilDate(checkedOn);
}
