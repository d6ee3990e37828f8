import type { Interval } from './schema-hours';

/** A fault of hours, without the file and the id, which only the owner of the hours knows. */
export type HoursFault = { key: string; expected: string; received: string };

/** Minutes from midnight. Example: `'08:30'` is 510. */
export function minutesOf(timeOfDay: string): number {
  return Number(timeOfDay.slice(0, 2)) * 60 + Number(timeOfDay.slice(3));
}

/** Start and end in minutes of the day the interval starts on; the end of a night is above 24 hours. */
export function spanOf(interval: Interval): { start: number; end: number } {
  const start = minutesOf(interval.opens);
  const end = minutesOf(interval.closes) + (interval.overnight === true ? 24 * 60 : 0);
  return { start, end };
}

/** An interval as an editor reads it. */
export function showInterval({ opens, closes, overnight }: Interval): string {
  return `${opens} to ${closes}${overnight === true ? ' overnight' : ''}`;
}

/** Faults of the intervals of one day (hours.md 1, 3, 51): each alone, then among each other. */
export function dayFaults(intervals: readonly Interval[], key: string): HoursFault[] {
  const alone = intervals.flatMap((interval, index) => {
    const expected = expectedOf(interval);
    if (expected === undefined) return [];
    return [{ key: `${key}.${index}`, expected, received: showInterval(interval) }];
  });
  return alone.length > 0 ? alone : overlapFaults(intervals, key);
}

/** Faults of nights that run into the hours of the following day (hours.md 51). */
export function tailFaults(
  today: readonly Interval[],
  tomorrow: readonly Interval[],
  key: string,
): HoursFault[] {
  return today.flatMap((night) =>
    tomorrow
      .filter((next) => night.overnight === true && minutesOf(next.opens) < minutesOf(night.closes))
      .map((next) => ({
        key,
        expected: `a night that ends before the next day opens, ${showInterval(next)}`,
        received: showInterval(night),
      })),
  );
}

function expectedOf(interval: Interval): string | undefined {
  const { start, end } = spanOf(interval);
  if (interval.opens === '24:00') return 'an opening time before 24:00, which is only a close';
  if (interval.opens === interval.closes) return 'a close that differs from the opening';
  if (end - start > 24 * 60) return 'at most 24 hours';
  if (end < start) return 'a close after the opening, or overnight: true';
  return undefined;
}

function overlapFaults(intervals: readonly Interval[], key: string): HoursFault[] {
  const sorted = intervals.toSorted((a, b) => spanOf(a).start - spanOf(b).start);
  return sorted.flatMap((interval, index) => {
    const earlier = sorted
      .slice(0, index)
      .find((other) => spanOf(other).end >= spanOf(interval).start);
    if (earlier === undefined) return [];
    return [
      {
        key,
        expected: 'intervals with a gap between them',
        received: `${showInterval(earlier)} and ${showInterval(interval)}`,
      },
    ];
  });
}
