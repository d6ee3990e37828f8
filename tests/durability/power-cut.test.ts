import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { putMadeStore } from '../support/made-store';
import { lookInto, runWriter } from './run-writer';

const ROUNDS = 2;

/** A file system of its own, which holds back what nobody asked to be flushed. */
function mountImage(image: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  execFileSync('mount', ['-o', 'loop,commit=600', image, folder]);
  onTestFinished(() => {
    execFileSync('umount', [folder]);
  });
}

function canMount(): boolean {
  if (process.getuid?.() !== 0) return false;
  const folder = mkdtempSync(join(tmpdir(), 'mount-'));
  try {
    execFileSync('truncate', ['-s', '8M', join(folder, 'image')]);
    execFileSync('mkfs.ext4', ['-q', join(folder, 'image')]);
    execFileSync('mount', ['-o', 'loop', join(folder, 'image'), '--mkdir', join(folder, 'on')]);
    execFileSync('umount', [join(folder, 'on')]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// Everywhere durable-pglite.test.ts counts the fsync of each commit.
test.runIf(canMount())(
  'after a power cut the store opens and holds every acknowledged request whole',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'power-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const image = join(folder, 'image');
    execFileSync('truncate', ['-s', '400M', image]);
    execFileSync('mkfs.ext4', ['-q', image]);
    const live = join(folder, 'live');
    mountImage(image, live);
    await putMadeStore(join(live, 'data'));
    execFileSync('sync', ['-f', live]);
    const acknowledged: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const cut = join(folder, `cut-${round}`);
      const life = await runWriter(join(live, 'data'), 500, async (writer) => {
        writer.kill('SIGSTOP');
        // The file behind the mounted system has what was flushed, and nothing that waits in memory: as after a cut.
        execFileSync('cp', ['--sparse=always', image, cut]);
        writer.kill('SIGKILL');
      });
      acknowledged.push(...life.acknowledged);
      const revived = join(folder, `revived-${round}`);
      mountImage(cut, revived);
      const { kept, halves } = await lookInto(join(revived, 'data'));
      expect(halves).toBe(0);
      expect(acknowledged.filter((number) => !kept.has(number))).toEqual([]);
    }
    expect(acknowledged.length).toBeGreaterThan(10);
  },
);
