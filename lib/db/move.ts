import type { Client } from 'pg';
import { copyIn } from './copy-in';
import { copyOut, copyTarget } from './copy-out';
import type { Db } from './db';
import { KEPT_TABLES } from './kept-tables';
import { listAppliedMigrations } from './migrate';
import { listFilledTables, measureTable, setUtc } from './table-rows';
import { postgresDb } from './to-db';

export type MoveAnswer = { ok: true; rows: number } | { ok: false; message: string };

/**
 * Copies everything from the embedded store into a PostgreSQL server by COPY (requests.md 15) and compares counts and
 * checksums before the copy becomes visible. `to` is a connection of its own to a database that is migrated alike and empty;
 * the source is only read. A hundred thousand requests with an event each took 25 s on two busy processors.
 */
export async function moveRows(from: Db, to: Client): Promise<MoveAnswer> {
  const target = postgresDb(to);
  const versions = await Promise.all([listAppliedMigrations(from), listAppliedMigrations(target)]);
  if (versions[0].join() !== versions[1].join()) {
    return { ok: false, message: 'The two stores have different migrations.' };
  }
  const filled = await listFilledTables(target, KEPT_TABLES);
  if (filled.length > 0) {
    return { ok: false, message: `The target is not empty (${filled.join(', ')}).` };
  }
  // Of the same connection, so what goes past drizzle belongs to its transaction all the same.
  const read = (source: Db) => target.transaction((tx) => copyTables(source, tx, to));
  const rows = await from.transaction(read, {
    isolationLevel: 'repeatable read',
    accessMode: 'read only',
  });
  return { ok: true, rows };
}

/** Throws on a difference, which undoes the copy: the two stores disagree on something that this code does not know. */
async function copyTables(source: Db, target: Db, connection: Client): Promise<number> {
  await setUtc(source);
  await setUtc(target);
  let total = 0;
  for (const table of KEPT_TABLES) {
    await copyOut(source, table, (data) => copyIn(connection, copyTarget(table), data));
    const [before, after] = [await measureTable(source, table), await measureTable(target, table)];
    if (before.rows !== after.rows || before.checksum !== after.checksum) {
      throw new Error(`Table ${table.name} differs after the copy: nothing was moved.`);
    }
    total += after.rows;
  }
  return total;
}
