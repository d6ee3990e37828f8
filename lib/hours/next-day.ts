import { moscowOffsetAt } from './moscow-clock';
import { nextMidnight } from './next-midnight';
import { offsetAt } from './zone-offset';

/**
 * When «завтра» becomes «сегодня» by Moscow's clock or by that of a visitor's IANA zone, whichever comes first after
 * `nowMs`; both epoch ms. An unknown zone is passed over.
 */
export function nextDayAt(nowMs: number, zone?: string): number {
  const inMoscow = nextMidnight(nowMs, moscowOffsetAt);
  if (zone === undefined || offsetAt(zone, nowMs) === null) return inMoscow;
  return Math.min(
    inMoscow,
    nextMidnight(nowMs, (instantMs) => offsetAt(zone, instantMs) ?? 0),
  );
}
