import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own that a test may fill; `folder` is where it is mounted. */
export type SmallDisk = {
  folder: string;
  /** Leaves no byte of it free. */
  fill: () => void;
  /** Takes away what filled it. */
  empty: () => void;
  remove: () => void;
};

/** Mounts a disk of that many MB in memory; undefined where this user may not mount. */
export function mountSmallDisk(megabytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'small-disk-'));
  try {
    const options = ['-t', 'tmpfs', '-o', `size=${megabytes}M,mode=700`];
    execFileSync('mount', [...options, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  const filler = join(folder, 'filler');
  return {
    folder,
    fill: () => fillUp(filler),
    empty: () => rmSync(filler),
    remove: () => {
      execFileSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true });
    },
  };
}

function fillUp(filler: string): void {
  const file = openSync(filler, 'w');
  const block = Buffer.alloc(64 * 1024, 1);
  try {
    while (true) writeSync(file, block);
  } catch (error) {
    if (!`${error}`.includes('ENOSPC')) throw error;
  } finally {
    closeSync(file);
  }
}
