import { z } from 'zod';

/** Civil time of day in the service's zone, `HH:MM`, from `00:00` to `24:00` (`24:00` only as a close). Example: `'08:00'`. */
export const TimeOfDay = z
  .string()
  .regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, 'a time of day as HH:MM, 00:00 to 24:00');

/** Civil date in the service's zone, `YYYY-MM-DD`. Example: `'2026-11-22'`. */
export const CivilDate = z.iso.date('a civil date as YYYY-MM-DD');

/** Half-open interval [opens, closes) of the day it starts on; `overnight: true` says that it closes on the next day. */
export const Interval = z.strictObject({
  opens: TimeOfDay,
  closes: TimeOfDay,
  overnight: z.boolean().optional(),
});
export type Interval = z.infer<typeof Interval>;

const DayIntervals = z.array(Interval, 'a list of intervals, [] for a closed day');

/** Seven days, each with its intervals; a closed day is written `[]`, never left out. */
export const WeeklyHours = z.strictObject({
  monday: DayIntervals,
  tuesday: DayIntervals,
  wednesday: DayIntervals,
  thursday: DayIntervals,
  friday: DayIntervals,
  saturday: DayIntervals,
  sunday: DayIntervals,
});
export type WeeklyHours = z.infer<typeof WeeklyHours>;
export type Weekday = keyof WeeklyHours;

/** Weekly hours in force from `validFrom` to `validTo`, both inclusive civil dates; a missing edge is open. */
export const WeeklyBlock = z.strictObject({
  validFrom: CivilDate.optional(),
  validTo: CivilDate.optional(),
  week: WeeklyHours,
});
export type WeeklyBlock = z.infer<typeof WeeklyBlock>;

/**
 * Hours of a line. `always`: round the clock, exempt from the service hours. `weekly`: own hours, within the service
 * hours. `service`: the line states no hours of its own and takes those of the service.
 */
export const LineHours = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('always') }),
    z.strictObject({ kind: z.literal('weekly'), blocks: z.array(WeeklyBlock).min(1) }),
    z.strictObject({ kind: z.literal('service') }),
  ],
  'hours of kind always, weekly or service',
);
export type LineHours = z.infer<typeof LineHours>;

/**
 * Dated override of whole civil days: one `date`, or `from`..`to` inclusive; either `closed: true` or `intervals`.
 * `reason` is Russian and is shown. Example: `{ date: '2026-12-31', closed: true, reason: 'Новогодние каникулы' }`.
 */
export const DatedException = z.strictObject({
  date: CivilDate.optional(),
  from: CivilDate.optional(),
  to: CivilDate.optional(),
  closed: z.literal(true).optional(),
  intervals: z.array(Interval).min(1).optional(),
  reason: z.string().trim().min(1, 'a reason in Russian: citizens see it'),
});
export type DatedException = z.infer<typeof DatedException>;

/** Exception of the whole service; `scope: 'all'` reaches the round-the-clock lines too (a total outage). */
export const ServiceException = DatedException.extend({ scope: z.literal('all').optional() });
export type ServiceException = z.infer<typeof ServiceException>;

/** Hours of the whole service, which bound every line that is not round the clock. */
export const ServiceHours = z.strictObject({
  blocks: z.array(WeeklyBlock).min(1),
  exceptions: z.array(ServiceException).default([]),
});
export type ServiceHours = z.infer<typeof ServiceHours>;

/**
 * Everything that decides when one line is open, apart from the site's own content: what the editor's preview
 * (`npm run hours`) reads as `schedule`. Without `service` the line's own hours stand alone.
 */
export const Schedule = z.strictObject({
  zone: z.literal('Europe/Moscow').default('Europe/Moscow'),
  hours: LineHours,
  exceptions: z.array(DatedException).default([]),
  service: ServiceHours.optional(),
});
export type Schedule = z.infer<typeof Schedule>;
/** A schedule as an editor writes it: defaults may be left out. */
export type ScheduleInput = z.input<typeof Schedule>;
