import type { Db } from '../db/db';
import { logError } from '../log';
import { withDb } from './with-db';

/** What came of `work`, or that it failed; then the page keeps what was typed and shows the numbers. */
export type Tried<Value> = { ok: true; value: Value } | { ok: false };

// Before the server itself gives up on the page (10 s), which would take the typed text away.
const SLOWEST_MS = 8_000;
/** For a page that asks the store twice, once in the act and once to draw what came of it: both have to fit. */
export const SLOWEST_OF_TWO_MS = 4_000;

/**
 * Gives an act the store for at most `withinMs`. Whatever fails or takes too long, its author keeps the text: the fault is
 * logged with the `code` that the page shows (requests.md 2, 19). Work that was too slow may still come to its end: the same
 * form sent again finds what it did.
 */
export async function tryWithDb<Value>(
  code: string,
  work: (db: Db) => Promise<Value>,
  withinMs: number = SLOWEST_MS,
): Promise<Tried<Value>> {
  try {
    const answer = await withinTime(withDb(work), withinMs);
    if (!answer.ok) logError('an act met no store', answer.error, { code });
    return answer.ok ? answer : { ok: false };
  } catch (error) {
    logError('an act failed', error, { code });
    return { ok: false };
  }
}

/** Opens the store while a citizen still writes, so that the first one to send does not wait for it. Never throws. */
export function wakeStore(code: string): void {
  withDb(async () => undefined).catch((error: unknown) => {
    logError('the store could not be opened', error, { code });
  });
}

async function withinTime<Value>(work: Promise<Value>, withinMs: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slow = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the store took over ${withinMs} ms`)), withinMs);
  });
  return Promise.race([work, slow]).finally(() => clearTimeout(timer));
}
