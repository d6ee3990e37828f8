import { randomUUID } from 'node:crypto';
import { type FileHandle, link, open, readFile, stat } from 'node:fs/promises';
import { describeSelf, LockHolder } from './lock-holder';

/** A complete lock file under a name of its own, with the descriptor by which it stays ours whatever it is called. */
export type LockFile = { path: string; holder: LockHolder; file: FileHandle };

/** A lock as found on the disk; `beatMs` is when its holder last wrote, by the file system's clock. */
export type FoundLock = { holder: LockHolder; beatMs: number };

/** Writes the whole lock file beside `path`, so that nobody ever reads half of it. */
export async function writeLockFile(path: string): Promise<LockFile> {
  const holder = await describeSelf(randomUUID());
  const ownPath = `${path}.${holder.token}`;
  // The hint keeps the bundler from taking the whole project for what this path may name.
  const file = await open(/* turbopackIgnore: true */ ownPath, 'wx+', 0o600);
  await file.write(JSON.stringify(holder), 0);
  await file.sync();
  return { path: ownPath, holder, file };
}

/** Writes the same bytes again, which moves the file's time on; returns it in ms, by the file system's own clock. */
export async function beat({ file, holder }: LockFile): Promise<number> {
  await file.write(JSON.stringify(holder), 0);
  return (await file.stat()).mtimeMs;
}

/** Whether the file at `path` is this very one. */
export async function isInPlace({ file }: LockFile, path: string): Promise<boolean> {
  const [own, there] = await Promise.all([file.stat(), stat(path).catch(() => undefined)]);
  return own.ino === there?.ino && own.dev === there.dev;
}

/** The lock at `path`, or undefined when it has just gone. Throws when something else stands there: it is not ours to remove. */
export async function findLock(path: string): Promise<FoundLock | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  const there = await stat(path).catch(() => undefined);
  if (text === undefined || there === undefined) return undefined;
  try {
    return { holder: LockHolder.parse(JSON.parse(text)), beatMs: there.mtimeMs };
  } catch {
    throw new Error(`${path} is not a lock file. Remove it if no process uses this folder.`);
  }
}

/** When the file at `path` got or lost a name, in ms by the file system's clock; undefined when it has just gone. */
export async function namedAt(path: string): Promise<number | undefined> {
  return (await stat(path).catch(() => undefined))?.ctimeMs;
}

/** Gives the file `from` the second name `to` unless that is taken; returns whether it did. */
export async function linkIfFree(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
