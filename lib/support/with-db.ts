import { getDb } from '../db/client';
import type { Db } from '../db/db';
import { isStoreAway } from '../db/store-error';
import { logError } from '../log';

/** What came of `work`, or that the store is away: the page then keeps what was typed and shows the numbers. */
export type StoreAnswer<Value> =
  | { ok: true; value: Value }
  | { ok: false; error: 'store-unavailable' };

/**
 * Gives `work` (a use case) the store of this process. A store that is away is an answer (requests.md 2, 20) and is
 * logged; anything else that is thrown is a bug and goes on.
 */
export async function withDb<Value>(work: (db: Db) => Promise<Value>): Promise<StoreAnswer<Value>> {
  try {
    return { ok: true, value: await work(await getDb()) };
  } catch (error) {
    if (!isStoreAway(error)) throw error;
    logError('the store is away', error);
    return { ok: false, error: 'store-unavailable' };
  }
}
