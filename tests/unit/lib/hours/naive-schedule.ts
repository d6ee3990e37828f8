import type { DatedException, Interval, Schedule, WeeklyBlock } from '@/content/schema-hours';

/*
 * The definition of hours.md 1–14, read aloud for one minute at a time: slow, without a cache, and sharing nothing with
 * lib/hours. A minute is counted from 1970-01-01 00:00 by Moscow's clock.
 */

const DAY = 1_440;
const NAMES = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

/** Whether a line is open during a civil minute. */
export function naiveIsOpen(schedule: Schedule, minute: number): boolean {
  const day = Math.floor(minute / DAY);
  const own = exceptionOn(schedule.exceptions, day);
  if (own !== undefined) return startsAndHolds(own.intervals ?? [], minute, day);
  const night = exceptionOn(schedule.exceptions, day - 1);
  if (night !== undefined && startsAndHolds(night.intervals ?? [], minute, day - 1)) return true;
  return isOwnOpen(schedule, minute) && isServiceOpen(schedule, minute);
}

/** First minute from `from` on, before `to`, whose state differs from that of `from`. */
export function naiveNextChange(states: readonly boolean[], from: number): number | null {
  const found = states.findIndex((state, index) => index > from && state !== states[from]);
  return found === -1 ? null : found;
}

function isOwnOpen({ hours, exceptions }: Schedule, minute: number): boolean {
  if (hours.kind !== 'weekly' || isAlways(hours.blocks)) return true;
  return isLayerOpen(hours.blocks, exceptions, minute);
}

function isServiceOpen({ hours, service }: Schedule, minute: number): boolean {
  const exceptions = service?.exceptions ?? [];
  if (hours.kind === 'always' || (hours.kind === 'weekly' && isAlways(hours.blocks))) {
    const day = Math.floor(minute / DAY);
    const outage = exceptionOn(
      exceptions.filter(({ scope }) => scope === 'all'),
      day,
    );
    return outage === undefined || startsAndHolds(outage.intervals ?? [], minute, day);
  }
  return service === undefined || isLayerOpen(service.blocks, exceptions, minute);
}

function isLayerOpen(
  blocks: readonly WeeklyBlock[],
  exceptions: readonly DatedException[],
  minute: number,
): boolean {
  const day = Math.floor(minute / DAY);
  if (startsAndHolds(intervalsOn(blocks, exceptions, day), minute, day)) return true;
  if (exceptionOn(exceptions, day) !== undefined) return false;
  return startsAndHolds(intervalsOn(blocks, exceptions, day - 1), minute, day - 1);
}

function intervalsOn(
  blocks: readonly WeeklyBlock[],
  exceptions: readonly DatedException[],
  day: number,
): readonly Interval[] {
  const exception = exceptionOn(exceptions, day);
  if (exception !== undefined) return exception.intervals ?? [];
  const date = isoDate(day);
  const block = blocks.find(
    ({ validFrom = '0000-01-01', validTo = '9999-12-31' }) => validFrom <= date && date <= validTo,
  );
  const name = NAMES[new Date(day * DAY * 60_000).getUTCDay()];
  return name === undefined ? [] : (block?.week[name] ?? []);
}

function startsAndHolds(intervals: readonly Interval[], minute: number, day: number): boolean {
  return intervals.some(({ opens, closes, overnight }) => {
    const start = day * DAY + minuteOf(opens);
    const end = (overnight === true ? day + 1 : day) * DAY + minuteOf(closes);
    return start <= minute && minute < end;
  });
}

function exceptionOn<E extends DatedException>(exceptions: readonly E[], day: number) {
  const today = isoDate(day);
  return exceptions.find(({ date, from = date, to = date }) => {
    return from !== undefined && to !== undefined && from <= today && today <= to;
  });
}

function isAlways(blocks: readonly WeeklyBlock[]): boolean {
  const [block] = blocks;
  if (block === undefined || blocks.length > 1) return false;
  if (block.validFrom !== undefined || block.validTo !== undefined) return false;
  return Object.values(block.week).every(
    ([first, ...rest]) => rest.length === 0 && first?.opens === '00:00' && first.closes === '24:00',
  );
}

function isoDate(day: number): string {
  return new Date(day * DAY * 60_000).toISOString().slice(0, 10);
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
