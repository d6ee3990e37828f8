import { getTimezoneOffset } from 'date-fns-tz';
import { afterEach, expect, test } from 'vitest';
import { offsetAtInstant } from '@/lib/hours/instant-offset';

const DAY_MS = 86_400_000;
const QUARTER_MS = 15 * 60_000;

const hostZone = process.env.TZ;
afterEach(() => {
  if (hostZone === undefined) delete process.env.TZ;
  else process.env.TZ = hostZone;
});

const HOSTS = ['UTC', 'Europe/Moscow', 'America/New_York', 'Africa/Cairo', 'Asia/Vladivostok'];

const ZONES = [
  'Europe/Moscow',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'America/Havana',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Atlantic/Azores',
];

for (const host of HOSTS) {
  test(`on a host in ${host} offsets are exact around every change of clocks (18, 20, 48)`, () => {
    process.env.TZ = host;
    const changes = ZONES.flatMap((zone) => changeDays(zone).map((day) => ({ zone, day })));
    // A sweep that meets no change of clocks proves nothing: nine zones change twice a year.
    expect(changes).toHaveLength(18);
    expect(changes.flatMap(({ zone, day }) => wrongQuarters(zone, day))).toEqual([]);
  });
}

test('setting TZ does move the host, or the tests above would test one host five times', () => {
  const seen = HOSTS.map((host) => {
    process.env.TZ = host;
    return new Date(Date.UTC(2026, 6, 1)).getTimezoneOffset();
  });
  expect(seen).toEqual([0, -180, 240, -180, -600]);
});

/** Days of 2026 in which the offset of a zone changes. */
function changeDays(zone: string): number[] {
  const trueOffset = offsetByIntl(zone);
  return Array.from({ length: 365 }, (_, index) => Date.UTC(2026, 0, 1) + index * DAY_MS).filter(
    (day) => trueOffset(day) !== trueOffset(day + DAY_MS),
  );
}

/** Quarter hours from the day before to the day after at which the offset is not the true one. */
function wrongQuarters(zone: string, day: number): string[] {
  const trueOffset = offsetByIntl(zone);
  const read = (wallMs: number) => getTimezoneOffset(zone, new Date(wallMs));
  return Array.from({ length: 3 * 96 }, (_, index) => day - DAY_MS + index * QUARTER_MS)
    .filter((at) => offsetAtInstant(read, at) !== trueOffset(at))
    .map((at) => `${zone} ${new Date(at).toISOString()}`);
}

function offsetByIntl(zone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (at) => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? Number.NaN;
    const wall = [
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
    ] as const;
    return Date.UTC(...wall) - at;
  };
}
