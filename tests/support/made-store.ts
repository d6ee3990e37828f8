import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeEmbedded } from '@/lib/db/make-embedded';

/** Named by its engine's version: the next one may lay out its files in another way. */
const MADE = 'node_modules/.cache/help-centre/store-of-pglite-0.5.16';

/** Puts a copy of an embedded store that was made once (seconds of initdb) into `dataDir`, and returns `dataDir`. */
export async function putMadeStore(dataDir: string): Promise<string> {
  if (!existsSync(MADE)) await makeOnce();
  await cp(MADE, join(dataDir, 'store'), { recursive: true });
  return dataDir;
}

/** A new data folder that holds an empty store. */
export async function newDataDir(): Promise<string> {
  return putMadeStore(await mkdtemp(join(tmpdir(), 'data-')));
}

/** Two test files may find it missing at the same time: each makes its own, and the first to be ready gives it the name. */
async function makeOnce(): Promise<void> {
  await mkdir('node_modules/.cache/help-centre', { recursive: true });
  const own = `${MADE}.${process.pid}`;
  await makeEmbedded(own);
  await rename(own, MADE).catch(() => rm(own, { recursive: true }));
}
