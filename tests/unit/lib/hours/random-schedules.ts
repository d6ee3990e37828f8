import fc from 'fast-check';
import { scheduleFaults } from '@/content/gate-hours';
import type {
  DatedException,
  Interval,
  LineHours,
  Schedule,
  ServiceException,
  WeeklyBlock,
} from '@/content/schema-hours';

/** Days after the base on which exceptions and validity edges of random schedules fall. */
export const RANDOM_SPAN_DAYS = 12;

/** Monday 2026-12-21: the span crosses the turn of the year. */
export const RANDOM_BASE_DAY = Date.UTC(2026, 11, 21) / 86_400_000;

/** Edges of random intervals lie on quarter hours, so that a naive reading may step by them. */
export const RANDOM_STEP_MINUTES = 15;

const quarter = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 96 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 96) },
);

const time = (quarters: number) =>
  `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`;

const dayOf = (offset: number) =>
  new Date((RANDOM_BASE_DAY + offset) * 86_400_000).toISOString().slice(0, 10);

/** Sorted distinct edges taken in pairs; an odd one out opens a night. */
const intervals: fc.Arbitrary<Interval[]> = fc
  .tuple(fc.uniqueArray(quarter, { maxLength: 5 }), fc.integer({ min: 0, max: 20 }))
  .map(([edges, dawn]) => {
    const sorted = [...edges].sort((a, b) => a - b);
    const day: Interval[] = [];
    for (let index = 0; index < sorted.length; index += 2) {
      const opens = sorted[index] ?? 0;
      const closes = sorted[index + 1];
      if (closes !== undefined) day.push({ opens: time(opens), closes: time(closes) });
      else if (opens > dawn && opens < 96) {
        day.push({ opens: time(opens), closes: time(dawn), overnight: true });
      }
    }
    return day;
  });

const dayIntervals: fc.Arbitrary<Interval[]> = fc.oneof(
  { weight: 3, arbitrary: intervals },
  { weight: 1, arbitrary: fc.constant<Interval[]>([{ opens: '00:00', closes: '24:00' }]) },
  { weight: 1, arbitrary: fc.constant<Interval[]>([]) },
);

const week = fc.record({
  monday: dayIntervals,
  tuesday: dayIntervals,
  wednesday: dayIntervals,
  thursday: dayIntervals,
  friday: dayIntervals,
  saturday: dayIntervals,
  sunday: dayIntervals,
});

const dayOffset = fc.integer({ min: 0, max: RANDOM_SPAN_DAYS });

/** One block for ever, or two that meet or leave a gap. */
const blocks: fc.Arbitrary<WeeklyBlock[]> = fc.oneof(
  week.map((only) => [{ week: only }]),
  fc.tuple(week, week, dayOffset, dayOffset).map(([before, after, a, b]) => [
    { validTo: dayOf(Math.min(a, b)), week: before },
    { validFrom: dayOf(Math.max(a, b) + 1), week: after },
  ]),
  fc
    .tuple(week, dayOffset, dayOffset)
    .map(([only, a, b]) => [
      { validFrom: dayOf(Math.min(a, b)), validTo: dayOf(Math.max(a, b)), week: only },
    ]),
);

const exception: fc.Arbitrary<DatedException> = fc
  .tuple(dayOffset, fc.integer({ min: 0, max: 3 }), intervals)
  .map(([start, length, own]) => ({
    from: dayOf(start),
    to: dayOf(start + length),
    reason: `Причина ${start}`,
    ...(own.length === 0 ? { closed: true } : { intervals: own }),
  }));

const exceptions = fc.array(exception, { maxLength: 3 });

const serviceExceptions: fc.Arbitrary<ServiceException[]> = fc.array(
  fc
    .tuple(exception, fc.boolean())
    .map(([dated, isOutage]) => (isOutage ? { ...dated, scope: 'all' } : dated)),
  { maxLength: 3 },
);

const lineHours: fc.Arbitrary<LineHours> = fc.oneof(
  { weight: 4, arbitrary: blocks.map((own): LineHours => ({ kind: 'weekly', blocks: own })) },
  { weight: 1, arbitrary: fc.constant<LineHours>({ kind: 'always' }) },
  { weight: 1, arbitrary: fc.constant<LineHours>({ kind: 'service' }) },
);

const withService: fc.Arbitrary<Schedule> = fc.record({
  zone: fc.constant<'Europe/Moscow'>('Europe/Moscow'),
  hours: lineHours,
  exceptions,
  service: fc.record({ blocks, exceptions: serviceExceptions }),
});

const withoutService: fc.Arbitrary<Schedule> = fc.record({
  zone: fc.constant<'Europe/Moscow'>('Europe/Moscow'),
  hours: lineHours,
  exceptions,
});

/** Schedules without faults: nights, exceptions, validity, one layer or two. */
export const randomSchedule: fc.Arbitrary<Schedule> = fc
  .oneof({ weight: 3, arbitrary: withService }, { weight: 1, arbitrary: withoutService })
  .filter((schedule) => scheduleFaults(schedule).length === 0);
