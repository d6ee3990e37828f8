import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { answerCommands, askSite } from '@/lib/support/operator-command/command-relay';
import type { SiteCommand } from '@/lib/support/operator-command/run-command';
import { freePort } from '@/tests/support/free-port';

async function dataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'operator-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

test('a command left while the site runs is done once, and the answer comes back', async () => {
  const dataDir = await dataFolder();
  const seen: SiteCommand[] = [];
  const asking = askSite(dataDir, { kind: 'disable', name: 'Анна' }, 10_000);
  while (seen.length === 0) {
    await answerCommands(dataDir, async (command) => {
      seen.push(command);
      return { isDone: true, text: 'done' };
    });
    await wait(20);
  }
  expect(await asking).toEqual({ isDone: true, text: 'done' });
  expect(seen).toEqual([{ kind: 'disable', name: 'Анна' }]);
  expect(await readdir(join(dataDir, 'commands'))).toEqual([]);
});

test('a command that nobody answers is taken back', async () => {
  const dataDir = await dataFolder();
  expect(await askSite(dataDir, { kind: 'list' }, 300)).toBeUndefined();
  expect(await readdir(join(dataDir, 'commands'))).toEqual([]);
  expect(await answerCommands(dataDir, () => expect.fail('nothing waits'))).toBe(0);
});

test('a whole command from the terminal: made, shown once, refused the second time, listed', async () => {
  const dataDir = await dataFolder();
  const run = async (...words: string[]) => {
    const command = ['--import', 'tsx', 'lib/support/operator-command/command.ts', ...words];
    const env = {
      ...process.env,
      DATA_DIR: dataDir,
      DATABASE_URL: '',
      PORT: `${await freePort()}`,
    };
    return new Promise<{ code: number; out: string }>((resolve) => {
      execFile(process.execPath, command, { env }, (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : Number(error.code), out: stdout + stderr }),
      );
    });
  };
  const made = await run('add', 'Анна Кузнецова', '--supervisor');
  expect(made.out).toMatch(/Supervisor "Анна Кузнецова" can sign in at \/desk\./);
  expect(made.out).toMatch(/First password, shown once: (?:[a-z2-9]{4}-){3}[a-z2-9]{4}/);
  expect(made.code).toBe(0);
  const again = await run('add', 'анна кузнецова');
  expect(again).toMatchObject({ code: 1, out: expect.stringContaining('There is an operator') });
  expect((await run('list')).out).toBe('Анна Кузнецова, supervisor\n');
  expect(await run('dance')).toMatchObject({
    code: 1,
    out: expect.stringContaining('reset "NAME"'),
  });
}, 120_000);
