import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { backUp, restoreFrom } from '@/lib/db/backup-file';
import { KEPT_TABLES } from '@/lib/db/kept-tables';
import { tickets } from '@/lib/db/schema';
import { createTestDatabase } from '../../support/database';
import { fillHard, measureAll } from '../../support/hard-rows';

/** Two stores to make and fill, on a machine that may do much else. */
const SLOW = { timeout: 60_000 };

async function newFile(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'backup-')), 'backup.gz');
}

test('every table of the schema is kept, each after those it refers to', () => {
  const names = KEPT_TABLES.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['operators', 'tickets', 'ticket_events', 'outbox', 'job_runs']),
  );
  for (const [index, { needs }] of KEPT_TABLES.entries()) {
    for (const need of needs) expect(names.slice(0, index)).toContain(need);
  }
});

test(
  'a backup brings everything back into an empty store, readable by its owner alone',
  SLOW,
  async () => {
    await using source = await createTestDatabase();
    await using target = await createTestDatabase();
    await fillHard(source.db);
    const file = await newFile();
    expect(await backUp(source.db, file)).toBe((await stat(file)).size);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await restoreFrom(target.db, file)).toEqual({ ok: true, rows: 506 });
    expect(await measureAll(target.db)).toEqual(await measureAll(source.db));
    expect(await restoreFrom(target.db, file)).toMatchObject({
      ok: false,
      message: expect.stringContaining('not empty'),
    });
  },
);

test(
  'a damaged, cut, foreign or outdated backup restores nothing and says what is wrong',
  SLOW,
  async () => {
    await using source = await createTestDatabase();
    await using target = await createTestDatabase();
    await fillHard(source.db);
    const file = await newFile();
    await backUp(source.db, file);
    const whole = await readFile(file);
    const text = gunzipSync(whole).toString('utf8');
    const bad: [Buffer | string, string][] = [
      [gzipSync(text.replace('Строка', 'строка')), 'it is damaged'],
      [gzipSync(text.slice(0, text.length / 2)), 'not complete'],
      [whole.subarray(0, whole.length / 2), 'cannot be read'],
      [gzipSync('{"format":"other"}\n'), 'no backup of a help centre'],
      [gzipSync(text.replace('0000_requests', '0000_other')), 'another version'],
      ['no gzip at all', 'cannot be read'],
    ];
    for (const [content, message] of bad) {
      await writeFile(file, content);
      expect(await restoreFrom(target.db, file)).toEqual({
        ok: false,
        message: expect.stringContaining(message),
      });
      expect(await target.db.$count(tickets)).toBe(0);
    }
  },
);
