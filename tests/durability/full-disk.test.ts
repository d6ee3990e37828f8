import { spawnSync } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import { openDurablePglite } from '@/lib/db/durable-pglite';
import { openEmbedded } from '@/lib/db/open-embedded';
import { putMadeStore } from '../support/made-store';
import { mountSmallDisk } from '../support/small-disk';

const disk = mountSmallDisk(128);

// Where nobody may mount there is no disk to fill; CI runs as root.
test.skipIf(disk === undefined && !process.env.CI)(
  'a journal that cannot grow ends the process with the reason, and nothing acknowledged is lost; a full disk is not opened',
  async () => {
    if (disk === undefined) throw new Error('no disk can be mounted here');
    onTestFinished(disk.remove);
    await putMadeStore(disk.folder);
    // The disk fills between two statements of one transaction: nobody looks for room there.
    const writing = `
      import { openDurablePglite } from './lib/db/durable-pglite.ts';
      import { openSync, writeSync } from 'node:fs';
      const { client } = await openDurablePglite(${JSON.stringify(`${disk.folder}/store`)});
      await client.exec('create table notes (n int); insert into notes values (1)');
      console.log('acknowledged 1');
      try {
        const file = openSync(${JSON.stringify(`${disk.folder}/filler`)}, 'w');
        for (;;) writeSync(file, Buffer.alloc(65536, 1));
      } catch {}
      await client.exec('select pg_switch_wal()');
      await client.exec('insert into notes values (2)');
      console.log('acknowledged 2');
    `;
    const command = ['--import', 'tsx', '--input-type=module', '-e', writing];
    const ended = spawnSync(process.execPath, command, {
      encoding: 'utf8',
      timeout: 60_000,
      killSignal: 'SIGKILL',
    });
    expect(ended.status).toBe(1);
    expect(ended.stdout).toContain('acknowledged 1');
    expect(ended.stdout).not.toContain('acknowledged 2');
    expect(ended.stdout).toMatch(/the journal of the store cannot be written.*ENOSPC/);

    await expect(openEmbedded(disk.folder)).rejects.toThrow(/^The disk is full: 0 MB are left/);
    disk.empty();
    const { client } = await openDurablePglite(`${disk.folder}/store`);
    const { rows } = await client.query('select n from notes');
    expect(rows).toEqual([{ n: 1 }]);
    await client.close();
  },
);
