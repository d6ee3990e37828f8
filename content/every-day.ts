import type { Interval, WeeklyHours } from './schema-hours';

/** A week whose seven days keep the same hours; a line with other hours at the weekend names its days one by one. */
export function everyDay(...intervals: Interval[]): WeeklyHours {
  return {
    monday: intervals,
    tuesday: intervals,
    wednesday: intervals,
    thursday: intervals,
    friday: intervals,
    saturday: intervals,
    sunday: intervals,
  };
}
