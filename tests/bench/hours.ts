/*
 * `npm run bench:hours`: state and next change of one line, ours against a plain implementation on date-fns-tz and against
 * opening_hours.js, in one run on the same instants (hours.md 68, 69). Ends with code 1 below 100× or 50×.
 */
import { fromZonedTime, toZonedTime } from 'date-fns-tz';
import OpeningHours from 'opening_hours';
import { getLine, hotlines } from '@/content';
import { nextChange, statusAt } from '@/lib/hours/status-at';
import { statusText } from '@/lib/hours/status-text';

const NEEDED_OVER_DATE_FNS_TZ = 100;
const NEEDED_OVER_OPENING_HOURS = 50;
const MAX_PAGE_US = 100;

const START = Date.UTC(2026, 11, 3);
const WARM_UP_MS = 300;
const MEASURED_MS = 1_500;

const ZONE = 'Europe/Moscow';
const WEEK: Record<number, readonly [opens: number, closes: number]> = {
  0: [10, 16],
  1: [8, 20],
  2: [8, 20],
  3: [8, 20],
  4: [8, 20],
  5: [8, 20],
  6: [9, 18],
};

/** What one would write first: civil time by toZonedTime, then a walk over the coming days. */
function plainDateFnsTz(now: number): number {
  const civil = toZonedTime(now, ZONE);
  const [opens, closes] = WEEK[civil.getDay()] ?? [0, 0];
  const hour = civil.getHours() + civil.getMinutes() / 60;
  const isOpen = opens <= hour && hour < closes;
  for (let ahead = 0; ahead <= 7; ahead += 1) {
    const day = new Date(civil.getFullYear(), civil.getMonth(), civil.getDate() + ahead);
    for (const edge of WEEK[day.getDay()] ?? []) {
      const wall = new Date(day.getFullYear(), day.getMonth(), day.getDate(), edge);
      const change = fromZonedTime(wall, ZONE).getTime();
      if (change > now) return change + Number(isOpen);
    }
  }
  return Number(isOpen);
}

const openingHours = new OpeningHours('Mo-Fr 08:00-20:00; Sa 09:00-18:00; Su 10:00-16:00');
function openingHoursJs(now: number): number {
  const at = new Date(now);
  return Number(openingHours.getState(at)) + (openingHours.getNextChange(at)?.getTime() ?? 0);
}

const line = getLine('domestic-free');
function ours(now: number): number {
  return Number(statusAt(line, now).state === 'open') + (nextChange(line, now) ?? 0);
}

/** All lines of a page with their Russian sentences. */
function page(now: number): number {
  return hotlines.reduce((length, each) => {
    return length + statusText(statusAt(each, now), now, 'Asia/Vladivostok').length;
  }, 0);
}

/** Microseconds per call, on instants that go on by a second each. */
function measure(call: (now: number) => number): number {
  run(call, WARM_UP_MS);
  return run(call, MEASURED_MS);
}

function run(call: (now: number) => number, forMs: number): number {
  const start = performance.now();
  let calls = 0;
  let sum = 0;
  do {
    for (let index = 0; index < 100; index += 1) sum += call(START + (calls + index) * 1_000);
    calls += 100;
  } while (performance.now() - start < forMs);
  if (!Number.isFinite(sum)) throw new Error('a benchmark of wrong answers');
  return ((performance.now() - start) * 1_000) / calls;
}

function row(name: string, us: number, ratio: string): string {
  const perSecond = Math.round(1e6 / us).toLocaleString('en');
  return `${name.padEnd(26)}${us.toFixed(3).padStart(10)} µs${perSecond.padStart(14)}/s${ratio.padStart(12)}`;
}

const oursUs = measure(ours);
const dateFnsTzUs = measure(plainDateFnsTz);
const openingHoursUs = measure(openingHoursJs);
const pageUs = measure(page);

const times = (us: number) => `${Math.round(us / oursUs)}×`;
process.stdout.write(
  [
    row('lib/hours', oursUs, ''),
    row('plain date-fns-tz', dateFnsTzUs, times(dateFnsTzUs)),
    row('opening_hours.js', openingHoursUs, times(openingHoursUs)),
    row(`page of ${hotlines.length} lines, text`, pageUs, ''),
    '',
  ].join('\n'),
);

if (
  dateFnsTzUs / oursUs < NEEDED_OVER_DATE_FNS_TZ ||
  openingHoursUs / oursUs < NEEDED_OVER_OPENING_HOURS ||
  pageUs > MAX_PAGE_US
) {
  process.stderr.write('slower than hours.md 68 and 69 allow\n');
  process.exitCode = 1;
}
