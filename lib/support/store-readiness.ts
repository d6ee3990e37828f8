import { setTimeout as wait } from 'node:timers/promises';
import { listPendingMigrations } from '../db/migrate';
import { logError } from '../log';
import { isStoreKept } from './store-lifecycle';

/** `unused`: no server is configured and no request was ever written, so there is nothing that could be away. */
export type StoreReadiness = 'ready' | 'unused' | 'pending-migrations' | 'away';

/** A load balancer asks every few seconds and waits no longer than that for the answer. */
const ANSWERS_WITHIN_MS = 3_000;

/**
 * Whether written requests can be kept now (requests.md 20). Never makes a store: a probe on a fresh site must not cost an
 * initdb; an embedded store that is there is opened, and a server that was away is tried again.
 */
export async function storeReadiness(): Promise<StoreReadiness> {
  if (!isStoreKept() && globalThis.helpCentreStore === undefined) return 'unused';
  try {
    return await Promise.race([askStore(), wait(ANSWERS_WITHIN_MS, 'away' as const)]);
  } catch (error) {
    logError('the store is away', error);
    return 'away';
  }
}

async function askStore(): Promise<StoreReadiness> {
  const { getDb } = await import('../db/client');
  const pending = await listPendingMigrations(await getDb());
  return pending.length > 0 ? 'pending-migrations' : 'ready';
}
