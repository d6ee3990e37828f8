import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** From the working folder: the bundled copy of this file lies elsewhere. */
const INITDB = 'lib/db/initdb-command.ts';

/**
 * Makes a new embedded store at `folder`, which must not be there yet: in a process of its own, since it takes seconds and
 * 750 MB (requests.md 14d), beside its final place, and flushed to the disk before it gets its name. Throws when that fails.
 */
export async function makeEmbedded(folder: string): Promise<void> {
  const draft = `${folder}.new`;
  await rm(draft, { recursive: true, force: true });
  const child = spawn(process.execPath, ['--import', 'tsx', INITDB, draft], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const [exitCode] = await once(child, 'close');
  if (exitCode !== 0) throw new Error(`A new store could not be made in ${draft}. ${complaint}`);
  await flushFolder(draft);
  await rename(draft, folder);
  await flush(join(folder, '..'));
}

async function flushFolder(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true })) await flush(join(folder, entry));
  await flush(folder);
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r');
  await file.sync();
  await file.close();
}
