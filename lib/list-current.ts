import { formatCivilDate } from '@/lib/hours/civil-time';
import { moscowDay } from '@/lib/hours/moscow-clock';

/** Entries with a first and a last civil date, both inclusive, that hold on Moscow's day at an instant (epoch ms), in their
 * order. Throws InvalidInstantError. */
export function listCurrent<Entry extends { readonly from: string; readonly to: string }>(
  entries: readonly Entry[],
  nowMs: number,
): readonly Entry[] {
  const today = formatCivilDate(moscowDay(nowMs));
  // ISO civil dates of four-digit years sort as text.
  return entries.filter(({ from, to }) => from <= today && today <= to);
}
