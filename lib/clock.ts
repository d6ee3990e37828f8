import { env } from './env';

/**
 * The only reader of the system clock. Returns the present instant in epoch milliseconds, whole.
 * `APP_CLOCK` (accepted by lib/env only when APP_ENV is `test`) stops it at one instant, or with `APP_CLOCK_RUNS` lets it
 * go on from there, the same for all copies of this module and for every process that the site consists of.
 */
export function nowMs(): number {
  if (env.fixedNowMs === undefined) return Date.now();
  const startMs = clockStartMs();
  if (startMs === undefined) return env.fixedNowMs;
  return env.fixedNowMs + Math.floor(performance.timeOrigin + performance.now() - startMs);
}

/** When the clock of a test began to run, epoch ms by the system; undefined for one that stands, and for the system's. */
export function clockStartMs(): number | undefined {
  return env.clockStart === 'with-process' ? performance.timeOrigin : env.clockStart;
}
