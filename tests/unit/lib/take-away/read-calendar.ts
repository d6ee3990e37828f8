import { type ReadProperty, readLines } from './read-lines';

/** One event of a calendar: its properties by name. */
export type ReadEvent = Map<string, ReadProperty>;

const DAY_MS = 86_400_000;
const MOSCOW_MS = 3 * 3_600_000;
const WEEKDAY_CODES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Events of a file; throws when its blocks do not nest. */
export function readEvents(file: Buffer): ReadEvent[] {
  const events: ReadEvent[] = [];
  const open: string[] = [];
  for (const property of readLines(file)) {
    const { name, value } = property;
    if (name === 'BEGIN') open.push(value);
    else if (name === 'END' && open.pop() !== value) throw new Error(`END:${value} closes nothing`);
    if (name === 'BEGIN' && value === 'VEVENT') events.push(new Map());
    else if (open.at(-1) === 'VEVENT') events.at(-1)?.set(name, property);
  }
  if (open.length > 0) throw new Error(`${open.join()} is not closed`);
  return events;
}

/** Whether any event is under way at an instant, epoch ms, by the rules of RFC 5545; days are tried one by one. */
export function isUnderWay(events: readonly ReadEvent[], at: number): boolean {
  return events.some((event) => {
    const [start, end] = [startOf(event), instantOf(textOf(event, 'DTEND'))];
    const days = Math.floor((at - start) / DAY_MS);
    // Moscow's day is always 24 hours long, and no event of ours is longer.
    return [days - 1, days].some((index) => {
      const begins = start + index * DAY_MS;
      return index >= 0 && takesPlace(event, begins) && begins <= at && at < begins + end - start;
    });
  });
}

function takesPlace(event: ReadEvent, begins: number): boolean {
  const start = startOf(event);
  const rule = event.get('RRULE')?.value;
  if (rule === undefined) return begins === start;
  const { FREQ, BYDAY, UNTIL } = Object.fromEntries(rule.split(';').map((part) => part.split('=')));
  const weekday = WEEKDAY_CODES[new Date(begins + MOSCOW_MS).getUTCDay()] ?? '';
  if (FREQ === 'WEEKLY' && BYDAY?.split(',').includes(weekday) !== true) return false;
  if (UNTIL !== undefined && begins > instantOf(UNTIL)) return false;
  const left = (event.get('EXDATE')?.value ?? '').split(',').filter((text) => text !== '');
  return !left.some((text) => instantOf(text) === begins);
}

/** Begin of the first occurrence, epoch ms. */
export function startOf(event: ReadEvent): number {
  return instantOf(textOf(event, 'DTSTART'));
}

function textOf(event: ReadEvent, name: string): string {
  const value = event.get(name)?.value;
  if (value === undefined) throw new Error(`an event without ${name}`);
  return value;
}

/** A date, a time by Moscow's clock or an instant of UTC, in epoch ms. */
export function instantOf(text: string): number {
  const [, year, month, day, hour = '00', minute = '00', utc] =
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z)?)?$/.exec(text) ?? [];
  if (year === undefined) throw new Error(`not a date: ${text}`);
  const wall = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  return utc === undefined ? wall - MOSCOW_MS : wall;
}
