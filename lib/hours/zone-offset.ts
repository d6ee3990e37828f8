import { getTimezoneOffset } from 'date-fns-tz';
import { remember } from './bounded-cache';
import { DAY_MS, MINUTE_MS } from './civil-time';
import { offsetAtInstant, type WallClockReader } from './instant-offset';

/** Offsets change on quarter hours at the finest, so one reading serves 15 minutes (hours.md 29). */
const BUCKET_MS = 15 * MINUTE_MS;
const BUCKETS_KEPT = 1_024;
const DAY_READINGS_KEPT = 256;
const ZONES_KEPT = 64;

/** Area/City, or a plain name such as UTC. Not an offset like +03:00: a caller's zone must follow its own rules. */
const ZONE_NAME = /^[A-Za-z][A-Za-z0-9_+-]+(?:\/[A-Za-z0-9_+-]+)*$/;

/** Offset in ms east of UTC at an instant. */
type OffsetReader = (instantMs: number) => number;

const readers = new Map<string, OffsetReader>();

/**
 * Offset of a zone from UTC in ms, valid at the instant; null when the zone is unknown. The only door to tzdata,
 * through date-fns-tz `getTimezoneOffset`; everything else is integer arithmetic (hours.md 29).
 */
export function offsetAt(zone: string, instantMs: number): number | null {
  const reader = readers.get(zone) ?? openReader(zone);
  return reader === null ? null : reader(instantMs);
}

/** Unknown zones are not kept: a stranger's nonsense must not push out a zone in use. */
function openReader(zone: string): OffsetReader | null {
  if (!ZONE_NAME.test(zone)) return null;
  const readWallClock = createWallClockReader(zone);
  if (Number.isNaN(readWallClock(0))) return null;
  return remember(readers, ZONES_KEPT, zone, createReader(readWallClock));
}

function createReader(readWallClock: WallClockReader): OffsetReader {
  const buckets = new Map<number, number>();
  let lastBucket = Number.NaN;
  let lastOffset = Number.NaN;
  return (instantMs) => {
    const bucket = Math.floor(instantMs / BUCKET_MS);
    if (bucket !== lastBucket) {
      lastOffset =
        buckets.get(bucket) ??
        remember(buckets, BUCKETS_KEPT, bucket, offsetAtInstant(readWallClock, bucket * BUCKET_MS));
      lastBucket = bucket;
    }
    return lastOffset;
  };
}

/** Readings at whole days are kept: on all but a few days of the year they answer every bucket between them. */
function createWallClockReader(zone: string): WallClockReader {
  const dayReadings = new Map<number, number>();
  // A Date and not a number, since date-fns-tz takes the number 0 for "now".
  const read = (wallMs: number) => getTimezoneOffset(zone, new Date(wallMs));
  return (wallMs) => {
    if (wallMs % DAY_MS !== 0) return read(wallMs);
    return (
      dayReadings.get(wallMs) ?? remember(dayReadings, DAY_READINGS_KEPT, wallMs, read(wallMs))
    );
  };
}
