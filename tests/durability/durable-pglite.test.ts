import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { expect, test } from 'vitest';
import { durabilityFault, openDurablePglite } from '@/lib/db/durable-pglite';
import { FsyncFs } from '@/lib/db/fsync-fs';
import { maintain } from '@/lib/db/maintenance';
import { openEmbedded } from '@/lib/db/open-embedded';
import { REFUSED_EXIT_CODE } from '@/lib/exit-code';
import { newDataDir } from '../support/made-store';

test('every commit reaches the disk, upkeep works, and the stock way of opening is refused', async () => {
  const dataDir = await newDataDir();
  const folder = join(dataDir, 'store');
  const { client, files } = await openDurablePglite(folder);
  await client.exec('create table notes (n int)');
  const before = files.syncs;
  for (let n = 0; n < 20; n += 1) await client.query('insert into notes values ($1)', [n]);
  expect(files.syncs - before).toBeGreaterThanOrEqual(20);
  const settings = await client.query(`select name, setting from pg_settings
    where name in ('fsync', 'wal_sync_method', 'shared_buffers', 'full_page_writes') order by name`);
  expect(settings.rows).toEqual([
    { name: 'fsync', setting: 'on' },
    { name: 'full_page_writes', setting: 'on' },
    { name: 'shared_buffers', setting: '2048' },
    { name: 'wal_sync_method', setting: 'fsync' },
  ]);

  const noon = Date.UTC(2026, 11, 4, 9);
  const night = Date.UTC(2026, 11, 5, 0, 2);
  const first = await maintain(client, { checkpointAt: '', vacuumedMs: 0 }, noon);
  expect(first.vacuumedMs).toBe(0);
  const idle = files.syncs;
  expect(await maintain(client, first, noon)).toEqual(first);
  expect(files.syncs).toBe(idle);
  await client.exec('insert into notes values (99)');
  expect((await maintain(client, first, noon)).checkpointAt).not.toBe(first.checkpointAt);
  expect((await maintain(client, first, night)).vacuumedMs).toBe(night);
  await client.close();

  const stockFiles = new FsyncFs(folder);
  const stock = await PGlite.create({ fs: stockFiles });
  expect(await durabilityFault({ client: stock, files: stockFiles })).toBe(
    'one insert caused no fsync',
  );
  await stock.close();
  await rm(dataDir, { recursive: true });
});

test('a store that would lose what it acknowledges ends the process with the reason, and leaves the folder free', async () => {
  const dataDir = await newDataDir();
  // The real opening, on files that are flushed as the stock ones are: not at all.
  const opening = `
    import { NodeFS } from '@electric-sql/pglite/nodefs';
    import { FsyncFs } from './lib/db/fsync-fs.ts';
    import { openEmbedded } from './lib/db/open-embedded.ts';
    FsyncFs.prototype.init = NodeFS.prototype.init;
    await openEmbedded(${JSON.stringify(dataDir)});
    console.log('it serves');
  `;
  const command = ['--import', 'tsx', '--input-type=module', '-e', opening];
  const ended = spawnSync(process.execPath, command, { encoding: 'utf8' });
  expect(ended.stderr).toContain('would lose requests: one insert caused no fsync');
  expect(ended.stdout).toContain('"message":"the store must not be used"');
  expect(ended.stdout).not.toContain('it serves');
  expect(ended.status).toBe(REFUSED_EXIT_CODE);
  expect(existsSync(join(dataDir, 'store.lock'))).toBe(false);
  await rm(dataDir, { recursive: true });
});

test('a second process on one folder is refused with a clear sentence and harms nothing', async () => {
  const dataDir = await newDataDir();
  const store = await openEmbedded(dataDir);
  const second = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'tests/durability/writer.ts', dataDir],
    {
      encoding: 'utf8',
    },
  );
  expect(second.status).toBe(1);
  expect(second.stderr).toContain(`Another process (${process.pid}) has this folder open.`);
  await store.close();
  await rm(dataDir, { recursive: true });
});
