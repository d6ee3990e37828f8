import { z } from 'zod';
import { Keywords, Prose } from './schema';

/** Zone of a caller, for the table of local times and the choice «по вашему времени». */
export const CallerZone = z.strictObject({
  /** IANA name. */
  zone: z.string().refine(isKnownZone, 'a zone of the IANA database'),
  /** Cities by which people know it. */
  cities: Prose,
  /** Difference to Moscow in words, since speech spoils «МСК−1». */
  difference: Prose,
  keywords: Keywords.optional(),
});
export type CallerZone = z.infer<typeof CallerZone>;

/** Zones of callers: the eleven of Russia from west to east, then those of countries where many callers live. */
export const CallerZones = z.strictObject({
  russian: z.array(CallerZone).length(11),
  abroad: z.array(CallerZone).min(1),
});
export type CallerZones = z.infer<typeof CallerZones>;

function isKnownZone(zone: string): boolean {
  try {
    return zone.includes('/') && Intl.DateTimeFormat('en', { timeZone: zone }) !== undefined;
  } catch {
    return false;
  }
}
