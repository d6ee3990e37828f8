import { PGlite } from '@electric-sql/pglite';
import { FsyncFs } from './fsync-fs';
import { StoreNotDurable } from './store-error';

/** As PGlite starts, but for `-F`, which would switch fsync off. */
const START_PARAMS = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'fsync=on'],
  // Emscripten leaves fdatasync empty; fsync reaches FsyncFs.
  ...['-c', 'wal_sync_method=fsync'],
  ...['-c', 'shared_buffers=16MB'],
];

export type DurablePglite = { client: PGlite; files: FsyncFs };

/**
 * Opens the embedded store in `folder` so that whatever it acknowledged survives a power cut (requests.md 14b), and proves
 * it: throws `StoreNotDurable` with the reason when a write does not reach the disk (14c). The caller holds the lock of the folder.
 */
export async function openDurablePglite(folder: string): Promise<DurablePglite> {
  const files = new FsyncFs(folder);
  const client = await PGlite.create({ fs: files, startParams: START_PARAMS });
  const fault = await durabilityFault({ client, files });
  if (fault === undefined) return { client, files };
  await client.close();
  throw new StoreNotDurable(`The embedded store in ${folder} would lose requests: ${fault}`);
}

/** Writes one row and looks whether it was made durable; says what is wrong, or undefined. */
export async function durabilityFault({
  client,
  files,
}: DurablePglite): Promise<string | undefined> {
  await client.exec(`
    create schema if not exists embedded;
    create table if not exists embedded.probe (id int primary key, opened int not null);
  `);
  const before = files.syncs;
  await client.exec(`insert into embedded.probe values (1, 1)
    on conflict (id) do update set opened = probe.opened + 1`);
  if (files.syncs === before) return 'one insert caused no fsync';
  const { rows } = await client.query<{ fsync: string }>('show fsync');
  return rows[0]?.fsync === 'on' ? undefined : `fsync is ${rows[0]?.fsync}`;
}
