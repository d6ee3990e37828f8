import { type SQL, sql } from 'drizzle-orm';
import type { Db } from './db';
import type { KeptTable } from './kept-tables';

const BATCH = 500;

/** How much a table holds: rows, and a checksum over all of them that is the same on every store. */
export type TableMeasure = { rows: number; checksum: string };

/** Gives every row of a table as JSON text, in batches and in the order of the key. Call it inside one transaction. */
export async function readRows(
  db: Db,
  { name, key }: KeptTable,
  take: (rows: string[]) => Promise<void>,
): Promise<void> {
  const pk = sql.identifier(key);
  let after: SQL = sql``;
  while (true) {
    const found = await db
      .select({ row: sql<string>`to_jsonb(t)::text`, last: sql<string>`t.${pk}::text` })
      .from(
        sql`(select * from ${sql.identifier(name)} ${after} order by ${pk} limit ${BATCH}) as t`,
      );
    const last = found.at(-1)?.last;
    if (last === undefined) return;
    await take(found.map(({ row }) => row));
    after = sql`where ${pk} > ${last}`;
  }
}

/** Puts rows in as `readRows` gave them. */
export async function writeRows(db: Db, { name }: KeptTable, rows: string[]): Promise<void> {
  const table = sql.identifier(name);
  await db.execute(sql`insert into ${table}
    select * from jsonb_populate_recordset(null::${table}, ${`[${rows.join()}]`}::jsonb)`);
}

/** Counts the rows of a table and sums them up. Call it where `setUtc` holds. */
export async function measureTable(db: Db, { name, key }: KeptTable): Promise<TableMeasure> {
  const [measure] = await db
    .select({
      rows: sql<number>`count(*)::int`,
      checksum: sql<string>`coalesce(md5(string_agg(md5(to_jsonb(t)::text), ''
        order by t.${sql.identifier(key)}::text collate "C")), '')`,
    })
    .from(sql`${sql.identifier(name)} as t`);
  if (measure === undefined) throw new Error(`table ${name} was not counted`);
  return measure;
}

/** Lets instants read the same on every store, for the present transaction. */
export async function setUtc(tx: Db): Promise<void> {
  await tx.execute(sql`set local timezone to 'UTC'`);
}

/** Names of the tables that hold rows. */
export async function listFilledTables(db: Db, tables: readonly KeptTable[]): Promise<string[]> {
  const filled: string[] = [];
  for (const table of tables) if ((await measureTable(db, table)).rows > 0) filled.push(table.name);
  return filled;
}
