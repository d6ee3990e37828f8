import { statfsSync } from 'node:fs';
import { StoreUnavailable } from './store-error';

const MEGABYTE = 1_048_576;

/** Four segments of the journal of 16 MB: the store itself needs one now and then, and a first store 40 MB at once. */
const LEAST_ROOM_MB = 64;

/**
 * Throws `StoreUnavailable` while the disk of `folder` has less room than the embedded store may need. It cannot do without:
 * a server whose journal cannot grow ends itself and is started anew, while the embedded one stands still for ever and takes
 * its process with it. Costs microseconds, so it is asked before each use, and the store is back as soon as there is room.
 */
export function requireRoom(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  const freeMb = Math.floor((bavail * bsize) / MEGABYTE);
  if (freeMb >= LEAST_ROOM_MB) return;
  throw new StoreUnavailable(
    `The disk is full: ${freeMb} MB are left for ${folder}, and the store needs ${LEAST_ROOM_MB}.`,
  );
}
