import type { DatedException, Interval, Weekday, WeeklyBlock } from '@/content/schema-hours';
import { DAY_MINUTES, parseCivilDate, parseTimeOfDay, weekdayOf } from './civil-time';
import { mergeSpans, type Span, tailsIntoNextDay, WHOLE_DAY, withinDay } from './spans';

/** Days from `fromDay` to `toDay`, both inclusive, as day numbers. */
type DayRange = { readonly fromDay: number; readonly toDay: number };

/** Weekly hours in force over a range of days: the spans that start on each weekday. */
export type LayerBlock = DayRange & { readonly week: Readonly<Record<Weekday, readonly Span[]>> };

/** Whole civil days taken over by an exception; a closure has no spans (hours.md 6). */
export type LayerException = DayRange & {
  readonly spans: readonly Span[];
  readonly isClosure: boolean;
  readonly reason: string;
};

/** One source of hours, of a line or of the service: weekly blocks, and what overrides them. */
export type Layer = {
  readonly blocks: readonly LayerBlock[];
  readonly exceptions: readonly LayerException[];
};

/** A block that never closes: the hours of a layer that sets no bounds. */
export const UNBOUNDED_BLOCK: LayerBlock = {
  fromDay: Number.NEGATIVE_INFINITY,
  toDay: Number.POSITIVE_INFINITY,
  week: weekOf(() => WHOLE_DAY),
};

/** Weekly blocks of the content as integers. */
export function compileBlocks(blocks: readonly WeeklyBlock[]): readonly LayerBlock[] {
  return blocks.map(({ validFrom, validTo, week }) => ({
    fromDay: validFrom === undefined ? Number.NEGATIVE_INFINITY : parseCivilDate(validFrom),
    toDay: validTo === undefined ? Number.POSITIVE_INFINITY : parseCivilDate(validTo),
    week: weekOf((weekday) => week[weekday].map(compileInterval)),
  }));
}

/** Dated exceptions of the content as integers; an exception without any date reaches no day. */
export function compileExceptions(
  exceptions: readonly DatedException[],
): readonly LayerException[] {
  return exceptions.flatMap(({ date, from = date, to = date, intervals, reason }) =>
    from === undefined || to === undefined
      ? []
      : {
          fromDay: parseCivilDate(from),
          toDay: parseCivilDate(to),
          spans: (intervals ?? []).map(compileInterval),
          isClosure: intervals === undefined,
          reason,
        },
  );
}

/** The exception that owns the day, if any. */
export function findException(layer: Layer, day: number): LayerException | undefined {
  return findByDay(layer.exceptions, day);
}

/** Whether the layer says anything of the day: outside all blocks and exceptions there is no schedule (hours.md 7). */
export function hasScheduleOn(layer: Layer, day: number): boolean {
  return findException(layer, day) !== undefined || findByDay(layer.blocks, day) !== undefined;
}

/**
 * Open spans of a layer within one civil day, sorted and merged. An exception owns its whole day: it cuts the tails
 * of the day before, and the regular interval of its day, with that interval's tail, does not exist (hours.md 13).
 */
export function layerSpansOn(layer: Layer, day: number): readonly Span[] {
  const exception = findException(layer, day);
  if (exception !== undefined) return mergeSpans(withinDay(exception.spans));
  const tails = tailsIntoNextDay(spansStartingOn(layer, day - 1));
  return mergeSpans([...tails, ...withinDay(spansStartingOn(layer, day))]);
}

/** Spans that belong to the day because they start on it; an overnight one runs past 1440 (hours.md 3). */
function spansStartingOn(layer: Layer, day: number): readonly Span[] {
  const owner = findException(layer, day)?.spans;
  return owner ?? findByDay(layer.blocks, day)?.week[weekdayOf(day)] ?? [];
}

function compileInterval({ opens, closes, overnight }: Interval): Span {
  const closingMinute = parseTimeOfDay(closes);
  return [parseTimeOfDay(opens), overnight === true ? closingMinute + DAY_MINUTES : closingMinute];
}

function weekOf(spansOf: (weekday: Weekday) => readonly Span[]): LayerBlock['week'] {
  return {
    monday: spansOf('monday'),
    tuesday: spansOf('tuesday'),
    wednesday: spansOf('wednesday'),
    thursday: spansOf('thursday'),
    friday: spansOf('friday'),
    saturday: spansOf('saturday'),
    sunday: spansOf('sunday'),
  };
}

function findByDay<Range extends DayRange>(
  ranges: readonly Range[],
  day: number,
): Range | undefined {
  return ranges.find(({ fromDay, toDay }) => fromDay <= day && day <= toDay);
}
