import { dayFaults, type HoursFault } from './gate-intervals';
import type { DatedException } from './schema-hours';

/** Faults of the dated exceptions of one owner (hours.md 6, 52). */
export function exceptionFaults(exceptions: readonly DatedException[], key: string): HoursFault[] {
  return exceptions.flatMap((exception, index) => {
    const own = [
      ...dateFaults(exception, `${key}.${index}`),
      ...openingFaults(exception, `${key}.${index}`),
    ];
    return [...own, ...overlapFaults(exception, exceptions.slice(0, index), `${key}.${index}`)];
  });
}

/** First and last civil date of an exception, both inclusive; undefined when its dates are faulty. */
export function datesOf({
  date,
  from,
  to,
}: DatedException): { first: string; last: string } | undefined {
  const first = date ?? from;
  const last = date ?? to;
  return first === undefined || last === undefined ? undefined : { first, last };
}

function dateFaults(exception: DatedException, key: string): HoursFault[] {
  const { date, from, to } = exception;
  const received = showDates(exception);
  if (date !== undefined && (from !== undefined || to !== undefined)) {
    return [{ key, expected: 'either date, or from and to', received }];
  }
  if (datesOf(exception) === undefined) {
    return [{ key, expected: 'a date, or both from and to', received }];
  }
  // ISO civil dates of four-digit years sort as text.
  if (from !== undefined && to !== undefined && from > to) {
    return [{ key, expected: 'from on or before to', received }];
  }
  return [];
}

function openingFaults({ closed, intervals }: DatedException, key: string): HoursFault[] {
  if (closed === true && intervals !== undefined) {
    return [{ key, expected: 'either closed: true or intervals', received: 'both' }];
  }
  if (closed === undefined && intervals === undefined) {
    return [{ key, expected: 'closed: true or intervals', received: 'neither' }];
  }
  return dayFaults(intervals ?? [], `${key}.intervals`);
}

function overlapFaults(
  exception: DatedException,
  earlier: readonly DatedException[],
  key: string,
): HoursFault[] {
  const dates = datesOf(exception);
  if (dates === undefined) return [];
  return earlier
    .filter((other) => {
      const others = datesOf(other);
      return others !== undefined && others.first <= dates.last && dates.first <= others.last;
    })
    .map((other) => ({
      key,
      expected: `dates that do not meet those of "${other.reason}", ${showDates(other)}`,
      received: showDates(exception),
    }));
}

function showDates({ date, from, to }: DatedException): string {
  const parts = Object.entries({ date, from, to }).flatMap(([name, value]) =>
    value === undefined ? [] : `${name} ${value}`,
  );
  return parts.length === 0 ? 'no dates' : parts.join(', ');
}
