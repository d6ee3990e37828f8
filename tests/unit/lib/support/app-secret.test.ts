import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { secretFor } from '@/lib/support/app-secret';

async function inFolder(use: (dataDir: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'secret-'));
  await use(join(folder, 'data')).finally(() => rm(folder, { recursive: true }));
}

test('the secret is made once, for the owner’s eyes only, and each purpose has its own key', () =>
  inFolder(async (dataDir) => {
    const first = secretFor('form', { appSecret: undefined, dataDir });
    expect(first).toHaveLength(32);
    expect(secretFor('form', { appSecret: undefined, dataDir })).toEqual(first);
    expect(secretFor('pass', { appSecret: undefined, dataDir })).not.toEqual(first);
    expect(await readdir(dataDir)).toEqual(['app-secret']);
    expect((await stat(join(dataDir, 'app-secret'))).mode & 0o777).toBe(0o600);
    expect((await readFile(join(dataDir, 'app-secret'), 'utf8')).length).toBeGreaterThan(40);
  }));

test('a secret of the environment needs no folder and is the same on every instance', () => {
  const settings = {
    appSecret: 'a secret of at least 32 characters',
    dataDir: '/dev/null/nowhere',
  };
  expect(secretFor('form', settings)).toEqual(secretFor('form', settings));
  expect(() => secretFor('form', { ...settings, appSecret: undefined })).toThrow();
});

test('a secret that was cut short stops the site instead of making codes guessable', () =>
  inFolder(async (dataDir) => {
    secretFor('form', { appSecret: undefined, dataDir });
    await writeFile(join(dataDir, 'app-secret'), '');
    expect(() => secretFor('form', { appSecret: undefined, dataDir })).toThrow(/cut short/);
  }));
