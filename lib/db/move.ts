import type { Db } from './db';
import { KEPT_TABLES } from './kept-tables';
import { listAppliedMigrations } from './migrate';
import { listFilledTables, measureTable, readRows, setUtc, writeRows } from './table-rows';

export type MoveAnswer = { ok: true; rows: number } | { ok: false; message: string };

/**
 * Copies everything from one store into another, which must be migrated alike and empty, and compares counts and checksums
 * before the copy becomes visible; the source is only read.
 */
export async function moveRows(from: Db, to: Db): Promise<MoveAnswer> {
  const versions = await Promise.all([listAppliedMigrations(from), listAppliedMigrations(to)]);
  if (versions[0].join() !== versions[1].join()) {
    return { ok: false, message: 'The two stores have different migrations.' };
  }
  const filled = await listFilledTables(to, KEPT_TABLES);
  if (filled.length > 0) {
    return { ok: false, message: `The target is not empty (${filled.join(', ')}).` };
  }
  const read = (source: Db) => to.transaction((target) => copyTables(source, target));
  const rows = await from.transaction(read, {
    isolationLevel: 'repeatable read',
    accessMode: 'read only',
  });
  return { ok: true, rows };
}

/** Throws on a difference, which undoes the copy: the two stores disagree on something that this code does not know. */
async function copyTables(source: Db, target: Db): Promise<number> {
  await setUtc(source);
  await setUtc(target);
  let total = 0;
  for (const table of KEPT_TABLES) {
    await readRows(source, table, (rows) => writeRows(target, table, rows));
    const [before, after] = [await measureTable(source, table), await measureTable(target, table)];
    if (before.rows !== after.rows || before.checksum !== after.checksum) {
      throw new Error(`Table ${table.name} differs after the copy: nothing was moved.`);
    }
    total += after.rows;
  }
  return total;
}
