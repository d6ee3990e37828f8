import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeEmbedded } from '@/lib/db/make-embedded';

/** Named by its engine's version: the next one may lay out its files in another way. */
const MADE = 'node_modules/.cache/help-centre/store-of-pglite-0.5.16';

/** Puts a copy of an embedded store that was made once (seconds of initdb) into `dataDir`, and returns `dataDir`. */
export async function putMadeStore(dataDir: string): Promise<string> {
  await mkdir('node_modules/.cache/help-centre', { recursive: true });
  if (!existsSync(MADE)) await makeEmbedded(MADE);
  await cp(MADE, join(dataDir, 'store'), { recursive: true });
  return dataDir;
}

/** A new data folder that holds an empty store. */
export async function newDataDir(): Promise<string> {
  return putMadeStore(await mkdtemp(join(tmpdir(), 'data-')));
}
