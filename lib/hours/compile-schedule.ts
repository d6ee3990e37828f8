import type { LineHours, ScheduleInput } from '@/content/schema-hours';
import { DAY_MINUTES } from './civil-time';
import {
  compileBlocks,
  compileExceptions,
  type Layer,
  type LayerBlock,
  UNBOUNDED_BLOCK,
} from './layer';
import type { HeldStatus, Stretch } from './line-status';

/**
 * A schedule as two layers, each a set of instants; the line is open where both are, its own exceptions apart
 * (hours.md 10–12). A layer that sets no bounds is open throughout, so no kind of hours needs a branch later.
 */
export type CompiledSchedule = {
  readonly own: Layer;
  readonly bounds: Layer;
  /** Days on which the weekly pattern may change, sorted: between them hours repeat every seven days (hours.md 25). */
  readonly landmarks: readonly number[];
  /** Bounded cache of timelines by the number of the week, filled by `timeline.ts`. */
  readonly weeks: Map<number, readonly Stretch[]>;
  /** The last answer, given again while it holds; filled by `schedule-status.ts`. */
  held: HeldStatus | null;
};

/**
 * Prepares a schedule for questions; do it once and keep the result. Expects a schedule without faults, as
 * `content/gate-hours.ts` defines them; throws InvalidCivilDateError or InvalidTimeOfDayError for text that is neither.
 */
export function compileSchedule(schedule: ScheduleInput): CompiledSchedule {
  const own: Layer = {
    blocks: ownBlocks(schedule.hours),
    exceptions: compileExceptions(schedule.exceptions ?? []),
  };
  const bounds = boundsOf(schedule);
  return { own, bounds, landmarks: landmarksOf([own, bounds]), weeks: new Map(), held: null };
}

function ownBlocks(hours: LineHours): readonly LayerBlock[] {
  return hours.kind === 'weekly' && !isRoundTheClock(hours)
    ? compileBlocks(hours.blocks)
    : [UNBOUNDED_BLOCK];
}

function boundsOf({ hours, service }: ScheduleInput): Layer {
  const exceptions = service?.exceptions ?? [];
  if (isRoundTheClock(hours)) {
    // Round-the-clock lines obey nothing of the service but a total outage (hours.md 12).
    const outages = exceptions.filter(({ scope }) => scope === 'all');
    return { blocks: [UNBOUNDED_BLOCK], exceptions: compileExceptions(outages) };
  }
  if (service === undefined) {
    // Hours taken from a service that has none are a fault; closed is the answer that costs nobody a paid call.
    return { blocks: hours.kind === 'service' ? [] : [UNBOUNDED_BLOCK], exceptions: [] };
  }
  return { blocks: compileBlocks(service.blocks), exceptions: compileExceptions(exceptions) };
}

/** `always`, and a week of 7 × 00:00–24:00 without validity, which is the same (hours.md 4). */
function isRoundTheClock(hours: LineHours): boolean {
  if (hours.kind !== 'weekly') return hours.kind === 'always';
  const [block, ...others] = compileBlocks(hours.blocks);
  return (
    block !== undefined &&
    others.length === 0 &&
    block.fromDay === Number.NEGATIVE_INFINITY &&
    block.toDay === Number.POSITIVE_INFINITY &&
    Object.values(block.week).every(([span, ...rest]) => {
      return rest.length === 0 && span?.[0] === 0 && span[1] === DAY_MINUTES;
    })
  );
}

function landmarksOf(layers: readonly Layer[]): readonly number[] {
  const edges = layers
    .flatMap(({ blocks, exceptions }) => [...blocks, ...exceptions])
    .flatMap(({ fromDay, toDay }) => [fromDay, toDay + 1])
    .filter(Number.isFinite);
  return [...new Set(edges)].sort((a, b) => a - b);
}
