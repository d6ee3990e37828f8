import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { backUp, restoreFrom } from '@/lib/db/backup-file';
import type { Db } from '@/lib/db/db';
import { KEPT_TABLES } from '@/lib/db/kept-tables';
import { moveRows } from '@/lib/db/move';
import { newId } from '@/lib/db/new-id';
import { operators, ticketEvents, ticketMessages, tickets } from '@/lib/db/schema';
import { measureTable } from '@/lib/db/table-rows';
import { createTestDatabase } from '../../support/database';
import { ticketRow } from '../../support/ticket-row';

/** Two stores to make and fill, on a machine that may do much else. */
const SLOW = { timeout: 60_000 };

const now = new Date('2026-12-04T09:00:00.123Z');
const HARD_TEXT = 'Строка\nвторая\t"кавычки" \\ {a} \u2028 \u202E 👩‍🦽 ё й';

/** More rows than one batch, of every kind that is hard to carry: texts, nulls, instants, JSON, references. */
async function fill(db: Db): Promise<void> {
  const operator = {
    id: newId(now),
    name: 'ольга',
    displayName: HARD_TEXT,
    role: 'operator' as const,
  };
  const made = { passwordHash: 'x', mustChangePassword: true, createdAt: now };
  await db.insert(operators).values({ ...operator, ...made });
  const rows = Array.from({ length: 503 }, (_, index) =>
    ticketRow(new Date(now.getTime() + index), {
      number: `${index}`.padStart(10, '0'),
      message: index % 2 ? HARD_TEXT : null,
      assigneeId: index % 3 ? operator.id : null,
    }),
  );
  await db.insert(tickets).values(rows);
  const ticketId = rows[0]?.id ?? '';
  const event = { ticketId, at: now, actor: 'system' as const, kind: 'made' };
  await db
    .insert(ticketEvents)
    .values({ ...event, id: newId(now), detail: { text: HARD_TEXT, n: 1.5 } });
  const message = {
    ticketId,
    author: 'operator' as const,
    operatorId: operator.id,
    createdAt: now,
  };
  await db
    .insert(ticketMessages)
    .values({ ...message, id: newId(now), body: HARD_TEXT, isInternal: false });
}

/** Counts and checksums of every table. */
async function measureAll(db: Db) {
  await db.execute(sql`set timezone to 'Asia/Vladivostok'`);
  const measures: Record<string, unknown> = {};
  for (const table of KEPT_TABLES) measures[table.name] = await measureTable(db, table);
  return measures;
}

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
    await fill(source.db);
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
    await fill(source.db);
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

test('moving copies everything, once, and leaves the source as it was', SLOW, async () => {
  await using source = await createTestDatabase();
  await using target = await createTestDatabase();
  await fill(source.db);
  const before = await measureAll(source.db);
  expect(await moveRows(source.db, target.db)).toEqual({ ok: true, rows: 506 });
  expect(await measureAll(target.db)).toEqual(before);
  expect(await measureAll(source.db)).toEqual(before);
  expect(await moveRows(source.db, target.db)).toMatchObject({ ok: false });
});
