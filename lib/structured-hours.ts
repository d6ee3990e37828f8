import type { Hotline, Weekday } from '@/content';
import { listComingExceptions } from '@/lib/hours/coming-exceptions';
import { regularWeek } from '@/lib/hours/regular-week';
import type { WeekDay } from '@/lib/hours/schedule-days';

/** Hours in schema.org's words; without dates they repeat every week, with dates they stand for those days alone. */
export type OpeningHoursSpecification = {
  '@type': 'OpeningHoursSpecification';
  dayOfWeek?: string[];
  opens: string;
  closes: string;
  validFrom?: string;
  validThrough?: string;
};

const DAY_NAMES: Record<Weekday, string> = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
};

// The usual way to say «closed on this day», since a day of special hours has to name some.
const CLOSED = { opens: '00:00', closes: '00:00' };

/**
 * Hours of a line for search engines: the week as it is without exceptions, then each exception from today on with its
 * dates (hours.md 57). Together they equal `weekView`. A day that ends at midnight closes at 24:00, as on the pages.
 */
export function hoursAvailable(line: Hotline, nowMs: number): OpeningHoursSpecification[] {
  const special = listComingExceptions(line, nowMs).flatMap(({ from, to, intervals }) =>
    (intervals.length > 0 ? intervals : [CLOSED]).map((interval) =>
      specification({ ...interval, validFrom: from, validThrough: to }),
    ),
  );
  return [...weeklySpecifications(regularWeek(line, nowMs)), ...special];
}

/** Days with the same interval share an entry; a closed day has none. */
function weeklySpecifications(week: readonly WeekDay[]): OpeningHoursSpecification[] {
  const days = new Map<string, OpeningHoursSpecification & { dayOfWeek: string[] }>();
  for (const { weekday, intervals } of week) {
    for (const { opens, closes } of intervals) {
      const key = `${opens}–${closes}`;
      const entry = days.get(key) ?? { ...specification({ opens, closes }), dayOfWeek: [] };
      entry.dayOfWeek.push(DAY_NAMES[weekday]);
      days.set(key, entry);
    }
  }
  return [...days.values()];
}

function specification(hours: Omit<OpeningHoursSpecification, '@type'>): OpeningHoursSpecification {
  return { '@type': 'OpeningHoursSpecification', ...hours };
}
