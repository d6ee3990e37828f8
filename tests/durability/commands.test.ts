import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { migrate } from '@/lib/db/migrate';
import { moveRows } from '@/lib/db/move';
import { openEmbedded } from '@/lib/db/open-embedded';
import { openPostgres } from '@/lib/db/open-postgres';
import { rateLimits, tickets } from '@/lib/db/schema';
import { fillHard, measureAll } from '../support/hard-rows';
import { newDataDir } from '../support/made-store';
import { createBareDatabase } from '../support/postgres-template';
import { ticketRow } from '../support/ticket-row';
import { runDbCommand } from './run-command';

const now = new Date('2026-12-04T09:00:00Z');
const serverUrl = process.env.TEST_DATABASE_URL ?? '';
const newName = () => `test_${randomBytes(6).toString('hex')}`;

test('a store is backed up while a site has it open, and restored into a new one', async () => {
  const dataDir = await newDataDir();
  const file = join(dataDir, 'backup.gz');
  const store = await openEmbedded(dataDir);
  await migrate(store.db, now);
  await store.db.insert(tickets).values([ticketRow(now), ticketRow(now)]);
  const backup = await runDbCommand('backup', [file], { DATA_DIR: dataDir });
  expect(backup).toEqual({ exitCode: 0, output: expect.stringContaining('Backup written: ') });
  await store.close();

  const other = await newDataDir();
  const restored = await runDbCommand('restore', [file], { DATA_DIR: other });
  expect(restored).toEqual({ exitCode: 0, output: expect.stringContaining('Restored 2 rows') });
  const twice = await runDbCommand('restore', [file], { DATA_DIR: other });
  expect(twice).toEqual({ exitCode: 1, output: expect.stringContaining('not empty') });
});

test('a command that cannot be done says why in one sentence', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'none-'));
  const away = 'postgres://help:secret@127.0.0.1:9/help';
  const ends = await Promise.all([
    runDbCommand('backup', [], {}),
    runDbCommand('backup', ['x.gz'], { DATA_DIR: dataDir }),
    runDbCommand('backup', ['x.gz'], { DATABASE_URL: away }),
    runDbCommand('restore', [join(dataDir, 'none.gz')], { DATA_DIR: dataDir }),
    runDbCommand('move', [], { DATA_DIR: dataDir }),
    runDbCommand('move', [], { DATA_DIR: dataDir, DATABASE_URL: away }),
  ]);
  expect(ends.map(({ exitCode }) => exitCode)).toEqual([2, 1, 1, 1, 1, 1]);
  const sentences = ends.map(({ output }) => output.replaceAll(dataDir, 'DIR').trim());
  expect(sentences).toEqual([
    'Usage: npm run db:backup -- FILE',
    'There is no store in DIR yet, so nothing to keep.',
    expect.stringMatching(/^The store cannot be used\. .*ECONNREFUSED/),
    'There is no file DIR/none.gz.',
    'Set DATABASE_URL to the PostgreSQL database to move into.',
    'There is no embedded store in DIR (DATA_DIR).',
  ]);
});

test.runIf(serverUrl)('three processes on one new PostgreSQL migrate it once', async () => {
  const { url, drop } = await createBareDatabase(serverUrl, newName());
  const folder = await mkdtemp(join(tmpdir(), 'side-by-side-'));
  const ends = await Promise.all(
    ['a', 'b', 'c'].map((name) =>
      runDbCommand('backup', [join(folder, name)], { DATABASE_URL: url }),
    ),
  );
  expect(ends.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
  const store = openPostgres(url);
  const [row] = await store.db
    .select({ applied: sql<number>`count(*)::int`, names: sql<number>`count(distinct name)::int` })
    .from(sql`migrations`);
  expect(row?.applied).toBeGreaterThan(0);
  expect(row?.applied).toBe(row?.names);
  await store.close();
  await drop();
});

/** A server that takes one row of ten thousand for another, until it is told to keep what it is given. */
const CHANGE_ONE_ROW = sql.raw(`
  create function change_row() returns trigger language plpgsql as 'begin new.points := 2; return new; end';
  create trigger change_row before insert on rate_limits
    for each row when (new.key = 'o''key 5000') execute function change_row();
`);
const KEEP_ROWS = sql.raw('drop function change_row cascade');

test.runIf(serverUrl)(
  'a folder moves into PostgreSQL whole, and only into an empty one',
  async () => {
    const { url, drop } = await createBareDatabase(serverUrl, newName());
    const dataDir = await newDataDir();
    const source = await openEmbedded(dataDir);
    await migrate(source.db, now);
    await fillHard(source.db);
    // More than one batch of COPY.
    await source.db.insert(rateLimits).values(
      Array.from({ length: 10_001 }, (_, index) => ({
        key: `o'key ${index}`,
        points: 1,
        windowEndsAt: now,
      })),
    );
    const before = await measureAll(source.db);
    const target = openPostgres(url);
    await migrate(target.db, now);
    await target.db.execute(CHANGE_ONE_ROW);
    const connection = new Client({ connectionString: url });
    await connection.connect();
    const moving = moveRows(source.db, connection);
    await expect(moving).rejects.toThrow('Table rate_limits differs after the copy');
    await connection.end();
    expect(await target.db.$count(tickets)).toBe(0);
    await target.db.execute(KEEP_ROWS);
    await source.close();
    const variables = { DATA_DIR: dataDir, DATABASE_URL: url };
    const moved = await runDbCommand('move', [], variables);
    expect(moved).toEqual({ exitCode: 0, output: expect.stringContaining('Moved 10507 rows') });
    expect(await measureAll(target.db)).toEqual(before);
    await target.close();
    const twice = await runDbCommand('move', [], variables);
    expect(twice).toEqual({ exitCode: 1, output: expect.stringContaining('not empty') });
    const again = await openEmbedded(dataDir);
    expect(await measureAll(again.db)).toEqual(before);
    await again.close();
    await drop();
  },
);
