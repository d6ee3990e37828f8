import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { REFUSED_EXIT_CODE } from '../exit-code';
import { log } from '../log';
import { serveBackups } from './backup-socket';
import { requireRoom } from './disk-room';
import { openDurablePglite } from './durable-pglite';
import { type FolderLock, lockFolder } from './folder-lock';
import { startMaintenance } from './maintenance';
import { makeEmbedded } from './make-embedded';
import type { Store } from './store';
import { StoreNotDurable, StoreUnavailable } from './store-error';
import { embeddedDb } from './to-db';

/** Whether `dataDir` holds an embedded store already. */
export function hasEmbedded(dataDir: string): boolean {
  return existsSync(join(dataDir, 'store'));
}

/** A damaged folder is not mended in a second, and each attempt costs seconds of a processor. */
const PAUSE_MS = 30_000;

/**
 * Opens the embedded store below `dataDir` for this process alone, making it when it is not there. Throws
 * `StoreUnavailable` when another process has it, when the disk is full, and when it cannot be made or read: pages of
 * numbers must go on without it. A store that would not keep what it acknowledges ends the process with the reason
 * (requests.md 14c).
 */
export async function openEmbedded(dataDir: string): Promise<Store> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  requireRoom(dataDir);
  const folder = join(dataDir, 'store');
  const answer = await lockFolder(join(dataDir, 'store.lock'), endProcess);
  if (!answer.ok) throw new StoreUnavailable(answer.message);
  try {
    if (!hasEmbedded(dataDir)) await makeEmbedded(folder);
    return await openLocked(dataDir, answer.lock);
  } catch (error) {
    await answer.lock.release();
    if (error instanceof StoreNotDurable) return endProcess(error.message);
    throw new StoreUnavailable(`${error}`, { pauseMs: PAUSE_MS });
  }
}

async function openLocked(dataDir: string, lock: FolderLock): Promise<Store> {
  const { client } = await openDurablePglite(join(dataDir, 'store'));
  const db = embeddedDb(client);
  const stopBackups = await serveBackups(dataDir, db);
  const requireUsable = () => requireRoom(dataDir);
  const stopMaintenance = startMaintenance(client, requireUsable);
  const close = async () => {
    stopMaintenance();
    await stopBackups();
    if (!client.closed) await client.close();
    await lock.release();
  };
  return { kind: 'embedded', db, requireUsable, close };
}

function endProcess(reason: string): never {
  log('error', 'the store must not be used', { reason });
  process.stderr.write(`${reason}\n`);
  process.exit(REFUSED_EXIT_CODE);
}
