import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from './db';
import type { KeptTable } from './kept-tables';

/** Rows that are held in memory at once: some tens of megabytes of requests. */
const BATCH = 10_000;

/** What the embedded store answers to `copy … to '/dev/blob'`. */
const Copied = z.object({ blob: z.instanceof(Blob) });

/** The table and its columns by name, as COPY takes them: two stores may have come to theirs in another order. */
export function copyTarget({ name, columns }: KeptTable): string {
  return `${quoted(name)} (${columns.map(quoted).join(', ')})`;
}

/**
 * Gives every row of a table of the embedded store in the text format of COPY, in batches and in the order of the key. Call it
 * inside one transaction.
 */
export async function copyOut(
  db: Db,
  table: KeptTable,
  take: (data: Buffer) => Promise<void>,
): Promise<void> {
  const columns = table.columns.map(quoted).join(', ');
  const [rows, pk] = [quoted(table.name), quoted(table.key)];
  // COPY takes no parameters, so the bounds stand in its text.
  let after = 'true';
  while (true) {
    const batch = `select ${pk} as key from ${rows} where ${after} order by ${pk} limit ${BATCH}`;
    const [end] = await db
      .select({ last: sql<string>`key::text` })
      .from(sql.raw(`(${batch}) as batch`))
      .orderBy(sql`key desc`)
      .limit(1);
    if (end === undefined) return;
    const range = `${after} and ${pk} <= ${literal(end.last)}`;
    const answer = await db.execute(
      sql.raw(`copy (select ${columns} from ${rows} where ${range} order by ${pk}) to '/dev/blob'`),
    );
    await take(Buffer.from(await Copied.parse(answer).blob.arrayBuffer()));
    after = `${pk} > ${literal(end.last)}`;
  }
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
