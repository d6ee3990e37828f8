import { DAY_MINUTES } from './civil-time';

/** Half-open stretch [opens, closes) in minutes since 00:00 of a day; over 1440 it runs into the next day (hours.md 15). */
export type Span = readonly [opens: number, closes: number];

/** A whole civil day, 00:00–24:00. */
export const WHOLE_DAY: readonly Span[] = [[0, DAY_MINUTES]];

/** Sorts, and joins what touches or overlaps, so that a merged edge is never a change (hours.md 14). */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const [opens, closes] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && opens <= last[1]) {
      merged[merged.length - 1] = [last[0], Math.max(last[1], closes)];
    } else {
      merged.push([opens, closes]);
    }
  }
  return merged;
}

/** What two sorted and merged lists have in common. */
export function intersectSpans(left: readonly Span[], right: readonly Span[]): readonly Span[] {
  const common: Span[] = [];
  for (const [opens, closes] of left) {
    for (const [otherOpens, otherCloses] of right) {
      const from = Math.max(opens, otherOpens);
      const to = Math.min(closes, otherCloses);
      if (from < to) common.push([from, to]);
    }
  }
  return common;
}

/** The parts that lie in the day on which the spans start. */
export function withinDay(spans: readonly Span[]): readonly Span[] {
  return spans.map(([opens, closes]) => [opens, Math.min(closes, DAY_MINUTES)]);
}

/** The night tails that run into the following day, counted from its 00:00. */
export function tailsIntoNextDay(spans: readonly Span[]): readonly Span[] {
  return spans
    .filter(([, closes]) => closes > DAY_MINUTES)
    .map(([, closes]) => [0, closes - DAY_MINUTES]);
}
