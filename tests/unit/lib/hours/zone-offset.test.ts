import { getTimezoneOffset } from 'date-fns-tz';
import { beforeEach, expect, test, vi } from 'vitest';
import { service } from './schedules';

// The module under test keeps what it has read, so each test loads its own copy with its own tzdata.
vi.mock('date-fns-tz', { spy: true });

const read = vi.mocked(getTimezoneOffset);
const HOUR_MS = 3_600_000;

beforeEach(() => {
  vi.resetModules();
  read.mockReset(); // a reset spy reads the real tzdata again
});

async function loadEngine() {
  const { compileSchedule } = await import('@/lib/hours/compile-schedule');
  const { scheduleStatusAt } = await import('@/lib/hours/schedule-status');
  const { statusText } = await import('@/lib/hours/status-text');
  const { offsetAt } = await import('@/lib/hours/zone-offset');
  const { moscowInstant, moscowOffsetAt } = await import('@/lib/hours/moscow-clock');
  const { clockFaults } = await import('@/lib/hours/clock-check');
  const compiled = compileSchedule({ hours: { kind: 'service' }, service: service() });
  return {
    statusAt: (now: number) => scheduleStatusAt(compiled, now),
    statusText,
    offsetAt,
    moscowInstant,
    moscowOffsetAt,
    clockFaults,
  };
}

test('tzdata is read at most once in a quarter hour, however many questions (29, 68)', async () => {
  const { statusAt, statusText } = await loadEngine();
  const start = Date.UTC(2026, 11, 3);
  for (let second = 0; second < 24 * 3_600; second += 5) {
    const now = start + second * 1_000;
    statusText(statusAt(now), now, 'Asia/Vladivostok');
  }
  expect(read.mock.calls.length).toBeGreaterThan(0);
  // Two zones, 96 quarter hours.
  expect(read.mock.calls.length).toBeLessThan(2 * 96);
  read.mockClear();
  for (let ms = 0; ms < 10_000; ms += 1) statusAt(start + 24 * HOUR_MS - 10_000 + ms);
  expect(read).not.toHaveBeenCalled();
});

test('no formatter is made in the hot path (68)', async () => {
  const { statusAt, statusText } = await loadEngine();
  const now = Date.UTC(2026, 11, 3, 9);
  statusText(statusAt(now), now, 'Asia/Vladivostok');
  const formatter = vi.spyOn(Intl, 'DateTimeFormat');
  const plural = vi.spyOn(Intl, 'PluralRules');
  for (let minute = 0; minute < 600; minute += 1) {
    const at = now + minute * 60_000;
    statusText(statusAt(at), at, 'Asia/Vladivostok');
  }
  expect(formatter).not.toHaveBeenCalled();
  expect(plural).not.toHaveBeenCalled();
});

test('a coming change of offset cannot shift the opening after it (30)', async () => {
  // Suppose that Moscow goes to +04:00 on 2027-03-28 at 02:00 civil time.
  const change = Date.UTC(2027, 2, 27, 23);
  read.mockImplementation((_zone, date) => {
    const wallMs = Number(date);
    return wallMs < change + 3 * HOUR_MS ? 3 * HOUR_MS : 4 * HOUR_MS;
  });
  const { statusAt } = await loadEngine();
  const saturdayEvening = Date.UTC(2027, 2, 27, 17);
  expect(statusAt(saturdayEvening).nextOpen).toBe(Date.UTC(2027, 2, 28, 6)); // 10:00 +04:00
  expect(statusAt(Date.UTC(2027, 2, 28, 6)).state).toBe('open');
  expect(statusAt(Date.UTC(2027, 2, 28, 6) - 1).state).toBe('closed');
});

test('an opening that a change of clocks skips is never told early (30)', async () => {
  // Clocks go from 02:00 to 03:00, and 02:30 does not exist.
  const change = Date.UTC(2027, 2, 27, 23);
  read.mockImplementation((_zone, date) =>
    Number(date) < change + 3 * HOUR_MS ? 3 * HOUR_MS : 4 * HOUR_MS,
  );
  const { moscowInstant } = await loadEngine();
  expect(moscowInstant(Date.UTC(2027, 2, 28, 2, 30) / 60_000)).toBe(change + HOUR_MS / 2);
});

test('without tzdata Moscow is at +180 minutes, and the check at start says so (31)', async () => {
  read.mockReturnValue(Number.NaN);
  const { moscowOffsetAt, statusAt, clockFaults } = await loadEngine();
  const now = Date.UTC(2026, 11, 4, 17);
  expect(moscowOffsetAt(now)).toBe(3 * HOUR_MS);
  expect(statusAt(now).nextOpen).toBe(Date.UTC(2026, 11, 5, 6));
  expect(clockFaults(now)).toEqual([
    'the offset of Europe/Moscow is unknown, expected 180 minutes',
  ]);
});

test('an offset that is no whole number of minutes is not believed (31)', async () => {
  read.mockReturnValue(3 * HOUR_MS + 17_000);
  const { moscowOffsetAt, clockFaults } = await loadEngine();
  expect(moscowOffsetAt(Date.UTC(2026, 11, 4))).toBe(3 * HOUR_MS);
  expect(clockFaults(Date.UTC(2026, 11, 4))).toHaveLength(1);
});

test('the check at start names a wrong plural rule, and finds nothing on this host (31)', async () => {
  const { clockFaults } = await loadEngine();
  const now = Date.UTC(2026, 11, 4);
  expect(clockFaults(now)).toEqual([]);
  vi.spyOn(Intl.PluralRules.prototype, 'select').mockReturnValue('other');
  expect(clockFaults(now)[0]).toBe(`Intl.PluralRules('ru') calls 1 "other", expected "one"`);
});

test('names that are no zones are unknown, and offsets are no zones (49)', async () => {
  const { offsetAt } = await loadEngine();
  const now = Date.UTC(2026, 11, 4);
  for (const name of ['', 'Z', '+03:00', 'Mars/Olympus', 'Europe/Moscow ', '../etc', 'МСК']) {
    expect(offsetAt(name, now)).toBeNull();
  }
  expect(offsetAt('UTC', now)).toBe(0);
  expect(offsetAt('Etc/GMT+5', now)).toBe(-5 * HOUR_MS);
});

test('civil minutes become instants by the offset that holds there (30)', async () => {
  const { moscowInstant } = await loadEngine();
  expect(moscowInstant(0)).toBe(-3 * HOUR_MS);
  expect(moscowInstant(Date.UTC(2026, 11, 4, 20) / 60_000)).toBe(Date.UTC(2026, 11, 4, 17));
});
