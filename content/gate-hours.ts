import { WEEKDAYS } from './gate-civil-date';
import { exceptionFaults } from './gate-exceptions';
import { type HoursFault, spanOf } from './gate-intervals';
import { blockFaults, sharesDay } from './gate-week';
import type { LineHours, Schedule, ServiceHours, WeeklyBlock } from './schema-hours';

export type { HoursFault } from './gate-intervals';

/**
 * Structural faults of a schedule of the right shape (hours.md 1–7, 51, 52): of its own hours, its exceptions and the
 * service it lies within. The key of a fault starts with `hours`, `exceptions` or `service`. A schedule that never
 * opens is no fault here; the content gate asks for that by `neverOpens`.
 */
export function scheduleFaults(schedule: Schedule): HoursFault[] {
  const { hours, exceptions, service } = schedule;
  return [
    ...(hours.kind === 'weekly' ? blockFaults(hours.blocks, 'hours.blocks') : []),
    ...exceptionFaults(exceptions, 'exceptions'),
    ...(hours.kind === 'service' && service === undefined
      ? [
          {
            key: 'service',
            expected: 'the service whose hours the line takes',
            received: 'nothing',
          },
        ]
      : []),
    ...(service === undefined ? [] : serviceHoursFaults(service, 'service')),
  ];
}

/** Structural faults of the hours of the whole service; keys start with `key`. */
export function serviceHoursFaults(service: ServiceHours, key: string): HoursFault[] {
  return [
    ...blockFaults(service.blocks, `${key}.blocks`),
    ...exceptionFaults(service.exceptions, `${key}.exceptions`),
  ];
}

/** Whether own and service hours have no minute in common on any day (hours.md 53); exceptions do not count. */
export function neverOpens(hours: LineHours, service: ServiceHours): boolean {
  if (hours.kind === 'always') return false;
  const own = hours.kind === 'weekly' ? hours.blocks : service.blocks;
  return !own.some((block) =>
    service.blocks.some((bound) => sharesDay(block, bound) && haveCommonMinute(block, bound)),
  );
}

function haveCommonMinute(a: WeeklyBlock, b: WeeklyBlock): boolean {
  const others = spansOfWeek(b);
  return spansOfWeek(a).some((one) =>
    others.some((other) => one.start < other.end && other.start < one.end),
  );
}

/** Open spans of a week in minutes from Monday 00:00; a night from Sunday is also written before Monday. */
function spansOfWeek({ week }: WeeklyBlock): { start: number; end: number }[] {
  const minutesOfWeek = 7 * 24 * 60;
  return WEEKDAYS.flatMap((day, index) =>
    week[day].map(spanOf).flatMap(({ start, end }) => {
      const span = { start: index * 24 * 60 + start, end: index * 24 * 60 + end };
      if (span.end <= minutesOfWeek) return [span];
      return [span, { start: span.start - minutesOfWeek, end: span.end - minutesOfWeek }];
    }),
  );
}
