import type { Db } from '../db/db';
import { logError } from '../log';
import { withDb } from './with-db';

/** What came of `work`, or that it failed; then the page keeps what was typed and shows the numbers. */
export type Tried<Value> = { ok: true; value: Value } | { ok: false };

// Before the server itself gives up on the page (10 s), which would take the typed text away.
const SLOWEST_MS = 8_000;

/**
 * Gives a citizen's act the store. Whatever fails or takes too long, the citizen keeps the text: the fault is logged with
 * the `code` that the page shows (requests.md 2, 19). Work that was too slow may still come to its end: the same form sent
 * again finds what it did.
 */
export async function tryWithDb<Value>(
  code: string,
  work: (db: Db) => Promise<Value>,
): Promise<Tried<Value>> {
  try {
    const answer = await withinTime(withDb(work));
    if (!answer.ok) logError('a citizen met no store', answer.error, { code });
    return answer.ok ? answer : { ok: false };
  } catch (error) {
    logError('an act of a citizen failed', error, { code });
    return { ok: false };
  }
}

/** Opens the store while a citizen still writes, so that the first one to send does not wait for it. Never throws. */
export function wakeStore(code: string): void {
  withDb(async () => undefined).catch((error: unknown) => {
    logError('the store could not be opened', error, { code });
  });
}

async function withinTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slow = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the store took over ${SLOWEST_MS} ms`)), SLOWEST_MS);
  });
  return Promise.race([work, slow]).finally(() => clearTimeout(timer));
}
