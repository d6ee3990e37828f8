import { env } from './env';

/**
 * The only reader of the system clock. Returns the present instant in epoch milliseconds, whole.
 * `APP_CLOCK` (accepted by lib/env only when APP_ENV is `test`) stops it at one instant, or with `APP_CLOCK_RUNS` lets it
 * go on from there as the process lives, the same for all copies of this module.
 */
export function nowMs(): number {
  if (env.fixedNowMs === undefined) return Date.now();
  return env.clockRuns ? env.fixedNowMs + Math.floor(performance.now()) : env.fixedNowMs;
}
