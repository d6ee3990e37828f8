import { DAY_MS, MINUTE_MS } from './civil-time';

/** Offset in ms of the zone whose wall clock shows `wallMs`, that is civil time counted as if it were UTC. */
export type WallClockReader = (wallMs: number) => number;

/**
 * Offset in ms that is valid at an instant, from a reader by wall clock: date-fns-tz takes its argument for a wall
 * clock, so near a change of clocks a plain reading is hours off. `instantMs` is a whole number of minutes. Two
 * changes within four days are not told apart; no zone has had such since 2014. NaN when the zone is unknown.
 */
export function offsetAtInstant(read: WallClockReader, instantMs: number): number {
  const day = Math.floor(instantMs / DAY_MS);
  // A wall clock is less than a day from UTC, so these two lie before and after the instant in every zone.
  const before = read((day - 1) * DAY_MS);
  const after = read((day + 2) * DAY_MS);
  if (before === after || Number.isNaN(before)) return before;
  const changeMs = changeOfClocks(read, day, before, after);
  return instantMs < changeMs ? before : after;
}

/**
 * The instant at which the offset changes from `before` to `after`. Where clocks go forward, the wall times that are
 * skipped are read as `after`. Where they go back, an hour runs twice and is ambiguous on a wall clock: there
 * date-fns-tz answers by the instant that the HOST's clock would call so. Hence the host's own offset, to take out what
 * it has put in (hours.md 18).
 */
function changeOfClocks(read: WallClockReader, day: number, before: number, after: number): number {
  let early = ((day - 1) * DAY_MS) / MINUTE_MS;
  let late = ((day + 2) * DAY_MS) / MINUTE_MS;
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (read(middle * MINUTE_MS) === before) early = middle;
    else late = middle;
  }
  const wallMs = late * MINUTE_MS;
  const behindHost = new Date(wallMs).getTimezoneOffset() * MINUTE_MS;
  return wallMs - Math.min(Math.max(behindHost, after), before);
}
