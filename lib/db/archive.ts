import { z } from 'zod';
import type { Db } from './db';
import { KEPT_TABLES } from './kept-tables';
import { listAppliedMigrations } from './migrate';
import { listFilledTables, measureTable, readRows, setUtc, writeRows } from './table-rows';

/** First line of a backup: what it is, and which migrations its rows had. */
const Header = z.object({
  format: z.literal('help-centre-backup'),
  version: z.literal(1),
  migrations: z.array(z.string()),
});

/** Line before the rows of a table. */
const TableHead = z.object({ table: z.string(), rows: z.number().int(), checksum: z.string() });

const END = '{"end":true}';

export type RestoreAnswer = { ok: true; rows: number } | { ok: false; message: string };

/** Writes everything that `db` keeps as lines of JSON, all of one instant. `write` is given lines without their end. */
export async function writeArchive(
  db: Db,
  write: (lines: string[]) => Promise<void>,
): Promise<void> {
  await db.transaction(
    async (tx) => {
      await setUtc(tx);
      const migrations = await listAppliedMigrations(tx);
      await write([JSON.stringify({ format: 'help-centre-backup', version: 1, migrations })]);
      for (const table of KEPT_TABLES) {
        const measure = await measureTable(tx, table);
        await write([JSON.stringify({ table: table.name, ...measure })]);
        await readRows(tx, table, write);
      }
      await write([END]);
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

/**
 * Puts the lines of an archive into `db`, which must be migrated and empty, all or nothing. Every table is counted and
 * summed up afterwards; a difference, a missing end or a foreign file leaves the store as it was and is told.
 */
export async function restoreArchive(db: Db, lines: AsyncIterable<string>): Promise<RestoreAnswer> {
  try {
    return { ok: true, rows: await db.transaction((tx) => restoreInto(tx, lines)) };
  } catch (error) {
    if (error instanceof BadArchive) return { ok: false, message: error.message };
    throw error;
  }
}

/** Rolls the transaction back; never leaves this file. */
class BadArchive extends Error {
  override name = 'BadArchive';
}

async function restoreInto(tx: Db, lines: AsyncIterable<string>): Promise<number> {
  await setUtc(tx);
  const filled = await listFilledTables(tx, KEPT_TABLES);
  if (filled.length > 0) throw new BadArchive(`The store is not empty (${filled.join(', ')}).`);
  const reader = lines[Symbol.asyncIterator]();
  const next = async (): Promise<string> => {
    const { value, done } = await reader.next();
    if (done) throw new BadArchive('The backup ends too early: it is not complete.');
    return value;
  };
  await checkHeader(tx, await next());
  let total = 0;
  for (let line = await next(); line !== END; line = await next()) {
    total += await restoreTable(tx, line, next);
  }
  return total;
}

async function checkHeader(tx: Db, line: string): Promise<void> {
  const header = Header.safeParse(parseJson(line));
  if (!header.success) throw new BadArchive('This file is no backup of a help centre.');
  const own = (await listAppliedMigrations(tx)).join();
  if (header.data.migrations.join() === own) return;
  throw new BadArchive(
    `The backup was made by another version (migrations ${header.data.migrations.join()}; here ${own}). Restore it with that version, then update.`,
  );
}

async function restoreTable(tx: Db, line: string, next: () => Promise<string>): Promise<number> {
  const head = TableHead.safeParse(parseJson(line));
  const table = KEPT_TABLES.find(({ name }) => name === head.data?.table);
  if (!head.success || table === undefined) throw new BadArchive('The backup is damaged.');
  const { rows, checksum } = head.data;
  for (let done = 0; done < rows; ) {
    const batch: string[] = [];
    while (batch.length < 500 && done + batch.length < rows) batch.push(await next());
    await writeRows(tx, table, batch);
    done += batch.length;
  }
  const measure = await measureTable(tx, table);
  if (measure.rows === rows && measure.checksum === checksum) return rows;
  throw new BadArchive(`The rows of ${table.name} are not those of the backup: it is damaged.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
