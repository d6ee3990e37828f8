import { unlink } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import {
  beat,
  type FoundLock,
  findLock,
  isInPlace,
  type LockFile,
  linkIfFree,
  namedAt,
  writeLockFile,
} from './lock-file';
import { judgeHolder } from './lock-holder';

export type LockTimes = { heartbeatMs: number; deadAfterMs: number; recheckMs: number };

/** Requests.md 14a. `recheckMs`: by then, whoever moved our lock away by mistake has put it back. */
const TIMES: LockTimes = { heartbeatMs: 3_000, deadAfterMs: 15_000, recheckMs: 200 };

export type FolderLock = { release: () => Promise<void> };
export type LockAnswer = { ok: true; lock: FolderLock } | { ok: false; message: string };

/**
 * Takes the folder whose lock file is `path` for this process, or says who has it: two processes on one embedded store
 * corrupt it silently. A dead holder is taken over at once; one of another container or boot when its heartbeat has been
 * still for 15 s, which this waits for. `onLost` is called when the lock is gone although it was not released.
 */
export async function lockFolder(
  path: string,
  onLost: (reason: string) => void,
  times: LockTimes = TIMES,
): Promise<LockAnswer> {
  const own = await writeLockFile(path);
  try {
    const refusal = await putInPlace(own, path, times);
    if (refusal === undefined) return { ok: true, lock: holdLock(own, path, times, onLost) };
    await own.file.close();
    return { ok: false, message: refusal };
  } finally {
    await unlink(own.path);
  }
}

/** Returns why the folder cannot be had, or undefined when it is ours. */
async function putInPlace(
  own: LockFile,
  path: string,
  times: LockTimes,
): Promise<string | undefined> {
  let first: FoundLock | undefined;
  while (!(await linkIfFree(own.path, path))) {
    const found = await findLock(path);
    if (found === undefined) continue;
    if (first?.holder.token !== found.holder.token) first = found;
    const state = await judge(own, found, times);
    if (state === 'dead') await takeAway(own, path, found.holder.token, times);
    else if (state === 'alive' || found.beatMs > first.beatMs) return heldBy(found);
    else await wait(times.recheckMs);
  }
  await wait(times.recheckMs);
  return (await isInPlace(own, path)) ? undefined : 'Another process took this folder just now.';
}

async function judge(own: LockFile, found: FoundLock, { deadAfterMs }: LockTimes) {
  const state = await judgeHolder(found.holder);
  if (state !== 'foreign') return state;
  // Both instants come from the file system, so that two machines on one share need no common clock.
  const stillForMs = (await beat(own)) - found.beatMs;
  return stillForMs >= deadAfterMs ? 'dead' : 'foreign';
}

/**
 * Removes a dead lock and never a living one, however slow this process is: a second name that holds the dead token can be
 * given once, and only whoever gave it removes the lock. A lock that has meanwhile come in its place shows under that name.
 */
async function takeAway(
  own: LockFile,
  path: string,
  deadToken: string,
  { deadAfterMs, recheckMs }: LockTimes,
): Promise<void> {
  const claims: string[] = [];
  for (;;) {
    const claim = `${path}.${deadToken}.taken${claims.length}`;
    const isOurs = await linkIfFree(path, claim).catch(ignoreGone);
    // Whoever claimed it and never came to the end has died on the way.
    const isLeft = isOurs === false && (await ageOf(claim, own)) >= deadAfterMs;
    if (!isOurs && !isLeft) return wait(recheckMs);
    claims.push(claim);
    if (isOurs) break;
  }
  const claimed = await findLock(claims.at(-1) ?? path);
  if (claimed?.holder.token === deadToken) await unlink(path);
  for (const claim of claims) await unlink(claim).catch(ignoreGone);
}

/** How long a file has had its names, in ms; none when it has just gone. */
async function ageOf(path: string, own: LockFile): Promise<number> {
  const sinceMs = await namedAt(path);
  return sinceMs === undefined ? 0 : (await beat(own)) - sinceMs;
}

function ignoreGone(error: unknown): undefined {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}

function holdLock(
  own: LockFile,
  path: string,
  { heartbeatMs }: LockTimes,
  onLost: (reason: string) => void,
): FolderLock {
  let isReleased = false;
  const keep = async () => {
    await beat(own);
    if (!(await isInPlace(own, path)) && !isReleased) onLost(`${path} belongs to another process`);
  };
  const timer = setInterval(() => {
    keep().catch((error: unknown) => isReleased || onLost(`${path} cannot be kept: ${error}`));
  }, heartbeatMs).unref();
  const release = async () => {
    isReleased = true;
    clearInterval(timer);
    if (await isInPlace(own, path)) await unlink(path);
    await own.file.close();
  };
  return { release };
}

function heldBy({ holder }: FoundLock): string {
  return `Another process (${holder.pid}) has this folder open. Stop it first, or use PostgreSQL (DATABASE_URL) for several instances.`;
}
