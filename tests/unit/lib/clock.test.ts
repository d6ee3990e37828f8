import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.resetModules();
});

test('the clock is the system’s', async () => {
  vi.useFakeTimers({ now: Date.UTC(2027, 0, 1) });
  const { nowMs } = await import('@/lib/clock');
  expect(nowMs()).toBe(Date.UTC(2027, 0, 1));
});

test('in a test environment the clock stands where APP_CLOCK says', async () => {
  vi.stubEnv('APP_ENV', 'test');
  vi.stubEnv('APP_CLOCK', '2026-12-04T20:00:00+03:00');
  const { nowMs } = await import('@/lib/clock');
  expect(nowMs()).toBe(Date.UTC(2026, 11, 4, 17));
  expect(nowMs()).toBe(Date.UTC(2026, 11, 4, 17));
});

test('with APP_CLOCK_RUNS it goes on from there as the process lives, in whole milliseconds', async () => {
  vi.stubEnv('APP_ENV', 'test');
  vi.stubEnv('APP_CLOCK', '2026-12-04T20:00:00+03:00');
  vi.stubEnv('APP_CLOCK_RUNS', '1');
  vi.spyOn(performance, 'now').mockReturnValue(1_234.9);
  const { nowMs } = await import('@/lib/clock');
  expect(nowMs()).toBe(Date.UTC(2026, 11, 4, 17) + 1_234);
});

test('another process of the site shows the same time, since it is told when that clock was started', async () => {
  vi.stubEnv('APP_ENV', 'test');
  vi.stubEnv('APP_CLOCK', '2026-12-04T20:00:00+03:00');
  vi.stubEnv('APP_CLOCK_RUNS', '1790000000000');
  vi.spyOn(performance, 'timeOrigin', 'get').mockReturnValue(1_790_000_060_000);
  vi.spyOn(performance, 'now').mockReturnValue(1_234.9);
  const { nowMs } = await import('@/lib/clock');
  expect(nowMs()).toBe(Date.UTC(2026, 11, 4, 17, 1) + 1_234);
});
