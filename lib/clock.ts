import { env } from './env';

/**
 * The only reader of the system clock. Returns the present instant in epoch milliseconds.
 * `APP_CLOCK` (accepted by lib/env only when APP_ENV is `test`) stops it at one instant.
 */
export function nowMs(): number {
  return env.fixedNowMs ?? Date.now();
}
