import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip, createGzip } from 'node:zlib';
import { type RestoreAnswer, restoreArchive, writeArchive } from './archive';
import type { Db } from './db';

/**
 * Writes everything that `db` keeps into a new file at `path`, compressed, readable by its owner alone. The file gets its
 * name when it is whole and on the disk; one that is there already is replaced. Returns its size in bytes.
 */
export async function backUp(db: Db, path: string): Promise<number> {
  const draft = `${path}.part`;
  await rm(draft, { force: true });
  const gzip = createGzip();
  const file = createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true });
  const onDisk = pipeline(gzip, file);
  try {
    await writeArchive(db, async (lines) => {
      if (!gzip.write(lines.map((line) => `${line}\n`).join(''))) await once(gzip, 'drain');
    });
    gzip.end();
    await onDisk;
    const { size } = await stat(draft);
    await rename(draft, path);
    return size;
  } catch (error) {
    gzip.destroy();
    await onDisk.catch(() => undefined);
    await rm(draft, { force: true });
    throw error;
  }
}

/** Puts the backup at `path` into `db`, which must be migrated and empty; all or nothing. */
export async function restoreFrom(db: Db, path: string): Promise<RestoreAnswer> {
  const source = createReadStream(path);
  const unzipped = source.pipe(createGunzip());
  source.on('error', (error) => unzipped.destroy(error));
  // The loop below tells it; until it begins, an error that nobody listens to would end the process.
  unzipped.on('error', () => undefined);
  try {
    return await restoreArchive(db, splitLines(unzipped));
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return { ok: false, message: `${path} cannot be read: ${error.message}.` };
  } finally {
    source.destroy();
    unzipped.destroy();
  }
}

async function* splitLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.write(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}

/** What zlib says of a file that is no whole gzip, and the system of one that it does not give. */
function isUnreadable(error: unknown): error is Error {
  const code = error instanceof Error && 'code' in error ? `${error.code}` : '';
  return /^(?:Z_|EACCES|EISDIR|ENOENT|EIO)/.test(code);
}
