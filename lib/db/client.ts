import { nowMs } from '../clock';
import { env, isBuilding } from '../env';
import type { Db } from './db';
import { migrate } from './migrate';
import { openEmbedded } from './open-embedded';
import { checkVersion, openPostgres } from './open-postgres';
import type { Store } from './store';
import { pauseAfter } from './store-error';

/**
 * The store of this process, opened and migrated by the first caller: PostgreSQL by DATABASE_URL, otherwise the embedded
 * one in DATA_DIR. Throws when it cannot be opened; the next call tries again, or the first one after the pause that the
 * store asks for. Throws likewise while an open one must not be used.
 */
export async function getDb(): Promise<Db> {
  if (isBuilding) throw new Error('a page asked for the database while it was being built');
  globalThis.helpCentreStore ??= open();
  const opening = globalThis.helpCentreStore;
  const store = await opening.catch((error: unknown) => {
    const pauseMs = pauseAfter(error);
    if (pauseMs === 0) forget(opening);
    else setTimeout(() => forget(opening), pauseMs).unref();
    throw error;
  });
  store.requireUsable();
  return store.db;
}

function forget(opening: Promise<Store>): void {
  if (globalThis.helpCentreStore === opening) globalThis.helpCentreStore = undefined;
}

async function open(): Promise<Store> {
  const store = env.databaseUrl ? openPostgres(env.databaseUrl) : await openEmbedded(env.dataDir);
  try {
    if (store.kind === 'postgres') await checkVersion(store);
    await migrate(store.db, new Date(nowMs()));
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}
