import { once } from 'node:events';
import { chmod, rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { log, logError } from '../log';
import { backUp } from './backup-file';
import type { Db } from './db';

/** What Linux takes as the address of a socket; a longer path is cut there without a word. */
const MAX_PATH_BYTES = 100;

const Answer = z.union([
  z.strictObject({ bytes: z.number() }),
  z.strictObject({ fault: z.string() }),
]);
export type BackupAnswer = z.infer<typeof Answer>;

/**
 * Lets `npm run db:backup` reach the process that has the embedded store open: one line with a path comes in, the backup
 * is written there, one line of JSON goes out. Returns how to end it.
 */
export async function serveBackups(dataDir: string, db: Db): Promise<() => Promise<void>> {
  const path = socketPath(dataDir);
  if (Buffer.byteLength(path) > MAX_PATH_BYTES) return async () => undefined;
  await rm(path, { force: true });
  const server = createServer((socket) => void answer(socket, db));
  server.listen(path);
  await once(server, 'listening');
  await chmod(path, 0o600);
  server.unref();
  return () => new Promise((resolve) => server.close(() => resolve()));
}

/** Asks the process that has the store in `dataDir` open for a backup at `path`; undefined when none answers. */
export async function askForBackup(
  dataDir: string,
  path: string,
): Promise<BackupAnswer | undefined> {
  const socket = connect(socketPath(dataDir));
  try {
    await once(socket, 'connect');
  } catch {
    return undefined;
  }
  socket.write(`${path}\n`);
  const line = await firstLine(socket);
  return line === undefined ? undefined : Answer.parse(JSON.parse(line));
}

async function answer(socket: Socket, db: Db): Promise<void> {
  socket.on('error', () => socket.destroy());
  const path = await firstLine(socket);
  if (path === undefined) return;
  const outcome = await backUp(db, path).then(
    (bytes): BackupAnswer => ({ bytes }),
    (error: unknown): BackupAnswer => {
      logError('a backup failed', error);
      return { fault: `${error}` };
    },
  );
  if ('bytes' in outcome) log('info', 'backup written', outcome);
  socket.end(`${JSON.stringify(outcome)}\n`);
}

async function firstLine(socket: Socket): Promise<string | undefined> {
  for await (const line of createInterface({ input: socket })) return line;
  return undefined;
}

function socketPath(dataDir: string): string {
  return join(dataDir, 'store.sock');
}
