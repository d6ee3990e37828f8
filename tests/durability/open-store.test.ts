import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { listPendingMigrations } from '@/lib/db/migrate';
import { tickets } from '@/lib/db/schema';
import { closeDb } from '@/lib/db/store';

afterEach(async () => {
  await closeDb();
  vi.unstubAllEnvs();
  vi.resetModules();
});

test('the first use case makes the embedded store in the data folder, with every table', {
  timeout: 120_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'store-'));
  vi.stubEnv('DATA_DIR', folder);
  const { withDb } = await import('@/lib/support/with-db');
  expect(await withDb((db) => db.$count(tickets))).toEqual({ ok: true, value: 0 });
  expect(await withDb(listPendingMigrations)).toEqual({ ok: true, value: [] });
  await closeDb();
  await rm(folder, { recursive: true });
});

test('a damaged folder is an answer too, and is not read again at once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'store-'));
  await mkdir(join(folder, 'store'));
  await writeFile(join(folder, 'store', 'PG_VERSION'), 'no version');
  vi.stubEnv('DATA_DIR', folder);
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const { withDb } = await import('@/lib/support/with-db');
  const away = { ok: false, error: 'store-unavailable' };
  expect(await withDb((db) => db.$count(tickets))).toEqual(away);
  expect(write.mock.calls.join()).toContain('the store is away');
  // Another opening would mend nothing, and one may be at work in the folder by hand: the lock is free.
  expect(existsSync(join(folder, 'store.lock'))).toBe(false);
  await rm(join(folder, 'store'), { recursive: true });
  expect(await withDb((db) => db.$count(tickets))).toEqual(away);
  expect(existsSync(join(folder, 'store'))).toBe(false);
  await rm(folder, { recursive: true });
});

test('a server that is away is an answer, and a fault in the work is not', async () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.stubEnv('DATABASE_URL', 'postgres://help:secret@127.0.0.1:9/help');
  const { withDb } = await import('@/lib/support/with-db');
  expect(await withDb((db) => db.$count(tickets))).toEqual({
    ok: false,
    error: 'store-unavailable',
  });
  expect(write.mock.calls.join()).toContain('the store is away');
  expect(write.mock.calls.join()).not.toContain('secret');
});
