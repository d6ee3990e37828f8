import { readFile, readlink } from 'node:fs/promises';
import { z } from 'zod';

/** Who holds a folder, as its lock file says. A pid alone is reused; a pid of another container means nothing here. */
export const LockHolder = z.object({
  pid: z.number().int().positive(),
  /** Ticks after boot at which the process began; with the pid it names one process of one boot. */
  startTime: z.string(),
  bootId: z.string(),
  pidNamespace: z.string(),
  token: z.string(),
});
export type LockHolder = z.infer<typeof LockHolder>;

/** This process as a holder. Where there is no /proc, its parts are empty and the pid must do. */
export async function describeSelf(token: string): Promise<LockHolder> {
  return {
    pid: process.pid,
    startTime: (await startTimeOf(process.pid)) ?? '',
    bootId: await readFile('/proc/sys/kernel/random/boot_id', 'utf8').then(trim, () => ''),
    pidNamespace: await readlink('/proc/self/ns/pid').catch(() => ''),
    token,
  };
}

/**
 * Whether the holder still runs: `dead` and `alive` are certain; `foreign` lived in another boot or container, where only
 * its heartbeat can tell.
 */
export async function judgeHolder(holder: LockHolder): Promise<'alive' | 'dead' | 'foreign'> {
  const self = await describeSelf('');
  const isNeighbour = holder.bootId === self.bootId && holder.pidNamespace === self.pidNamespace;
  if (!isNeighbour) return 'foreign';
  if (self.startTime === '') return answersSignals(holder.pid) ? 'alive' : 'dead';
  return (await startTimeOf(holder.pid)) === holder.startTime ? 'alive' : 'dead';
}

/** Field 22 of /proc/PID/stat; undefined when there is no such process, or only its remains (Z, X). */
async function startTimeOf(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  // The second field is the name in brackets, which may itself hold brackets and spaces.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return /^[ZX]$/.test(fields?.[0] ?? '') ? undefined : fields?.[19];
}

function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const trim = (text: string) => text.trim();
