import { WEEKDAYS, weekdayIndex } from '@/lib/hours/civil-time';
import type { CompiledSchedule } from '@/lib/hours/compile-schedule';
import { decidingException, openSpansOn } from '@/lib/hours/resolve-day';
import type { Span } from '@/lib/hours/spans';

/** Hours that come back every week on the same days. Days are day numbers of Moscow's calendar, spans lie within one day. */
export type RecurringHours = {
  readonly span: Span;
  /** 0 for Monday to 6 for Sunday, sorted. */
  readonly weekdays: readonly number[];
  /** First day from which this week is the regular one. */
  readonly since: number;
  /** First day on which they stand. */
  readonly firstDay: number;
  /** Last day on which they may stand; infinite when no end is known. */
  readonly lastDay: number;
  /** Days of theirs on which they do not hold. */
  readonly exceptDays: readonly number[];
};

/** Hours of one day that no week repeats; `reason` is that of the exception, null after a night that was cut or added. */
export type SingleHours = {
  readonly day: number;
  readonly span: Span;
  readonly reason: string | null;
};

/** What a calendar has to hold so that from a day on it says the same as the table of hours. */
export type CalendarHours = {
  readonly recurring: readonly RecurringHours[];
  readonly single: readonly SingleHours[];
};

/** Consecutive days, `from` inclusive, `to` exclusive, whose regular weeks are alike but perhaps for the first day. */
type Stretch = { readonly from: number; readonly to: number };

/**
 * Hours of a schedule from `fromDay` on as weekly repetitions and what departs from them. `regular` is the same schedule
 * without exceptions: its weeks repeat between landmarks, so only few days can differ, and each of those is compared.
 */
export function calendarHours(
  schedule: CompiledSchedule,
  regular: CompiledSchedule,
  fromDay: number,
): CalendarHours {
  const edges = [fromDay, ...regular.landmarks.filter((day) => day > fromDay)];
  const oddDays = listOddDays(schedule, edges);
  const parts = edges.map((from, index) =>
    stretchHours(schedule, regular, oddDays, { from, to: edges[index + 1] ?? Infinity }),
  );
  return {
    recurring: parts.flatMap(({ recurring }) => recurring),
    single: parts.flatMap(({ single }) => single),
  };
}

/** Days that may differ from their weekday: those of exceptions, the mornings after, the first of each stretch. */
function listOddDays({ own, bounds }: CompiledSchedule, edges: readonly number[]): number[] {
  const days = new Set(edges);
  for (const { fromDay, toDay } of [...own.exceptions, ...bounds.exceptions]) {
    for (let day = fromDay; day <= toDay + 1; day += 1) days.add(day);
  }
  return [...days].sort((a, b) => a - b);
}

function stretchHours(
  schedule: CompiledSchedule,
  regular: CompiledSchedule,
  oddDays: readonly number[],
  stretch: Stretch,
): CalendarHours {
  const patterns = WEEKDAYS.map((_, weekday) => patternOf(regular, weekday, stretch));
  const odd = oddDays.filter((day) => day >= stretch.from && day < stretch.to);
  const single = odd.flatMap((day) => {
    const pattern = patterns[weekdayIndex(day)] ?? [];
    const reason = decidingException(schedule, day)?.reason ?? null;
    return openSpansOn(schedule, day)
      .filter((span) => !holds(pattern, span))
      .map((span) => ({ day, span, reason }));
  });
  const spans = patterns.flat().filter((span, index, all) => {
    return all.findIndex((other) => isSame(other, span)) === index;
  });
  const recurring = spans.map((span) => {
    const weekdays = WEEKDAYS.flatMap((_, day) => (holds(patterns[day] ?? [], span) ? [day] : []));
    const isTheirs = (day: number) => weekdays.includes(weekdayIndex(day));
    return {
      span,
      weekdays,
      since: stretch.from,
      firstDay: Math.min(...weekdays.map((weekday) => firstOf(weekday, stretch.from))),
      lastDay: stretch.to - 1,
      exceptDays: odd.filter((day) => isTheirs(day) && !holds(openSpansOn(schedule, day), span)),
    };
  });
  return { recurring, single };
}

/** Spans of a weekday in a stretch, taken from its first such day that no night of before can reach. */
function patternOf(regular: CompiledSchedule, weekday: number, { from, to }: Stretch) {
  const sound = firstOf(weekday, from + 1);
  if (sound < to) return openSpansOn(regular, sound);
  return firstOf(weekday, from) === from ? openSpansOn(regular, from) : [];
}

/** The first day from `day` on that is this weekday. */
function firstOf(weekday: number, day: number): number {
  return day + ((weekday - weekdayIndex(day) + 7) % 7);
}

function holds(spans: readonly Span[], span: Span): boolean {
  return spans.some((other) => isSame(other, span));
}

function isSame(one: Span, other: Span): boolean {
  return one[0] === other[0] && one[1] === other[1];
}
