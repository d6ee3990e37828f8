import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { closeDb } from '../db/store';
import { env } from '../env';
import { logError } from '../log';

/**
 * Opens the store when the process starts, if there is one: deadlines are swept and letters sent though nobody writes.
 * Where none was ever made, the first request makes it. A store that is away is logged; reading pages go on without it.
 */
export async function openKeptStore(): Promise<void> {
  if (!isStoreKept()) return;
  // Loaded only now: a site that only shows pages never holds a database in memory.
  const { getDb } = await import('../db/client');
  await getDb().catch((error: unknown) => logError('the store cannot be opened', error));
}

/** Closes the store if this process has opened it. */
export const closeStore = closeDb;

/** Whether a server is configured, or an embedded store was made before. */
export function isStoreKept(): boolean {
  return env.databaseUrl !== undefined || existsSync(join(env.dataDir, 'store'));
}
