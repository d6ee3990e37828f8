import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import type { Db } from './db';

/** Any number, the same in every instance: whoever holds it migrates, the others wait. */
const LOCK = 4_820_719_305;

/** From the working folder, like `content/` for the build: the bundled copy of this file lies elsewhere. */
const FOLDER = 'lib/db/migrations';

const Journal = z.object({ entries: z.array(z.object({ tag: z.string() })) });

/** Which migrations a store has had. Not in schema.ts: it must be there before the first of them. */
const migrations = pgTable('migrations', {
  name: text('name').primaryKey(),
  hash: text('hash').notNull(),
  appliedAt: timestamp('applied_at', { withTimezone: true, mode: 'date' }).notNull(),
});

type Migration = { name: string; hash: string; statements: string[] };

/**
 * Brings the tables of `db` up to this version of the code, in one transaction and under an advisory lock, so that
 * several instances may start side by side (requests.md 13). Forward only. Throws when a migration that was applied has
 * been edited since, or when a statement fails; then nothing has changed. `now` is noted beside each.
 */
export async function migrate(db: Db, now: Date): Promise<void> {
  const all = await readMigrations();
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${LOCK})`);
    await tx.execute(sql`create table if not exists migrations
      (name text primary key, hash text not null, applied_at timestamptz not null)`);
    for (const { name, hash, statements } of missingFrom(await tx.select().from(migrations), all)) {
      for (const statement of statements) await tx.execute(sql.raw(statement));
      await tx.insert(migrations).values({ name, hash, appliedAt: now });
    }
  });
}

/** Names of the migrations that `db` has not had yet; empty when it fits this version of the code. */
export async function listPendingMigrations(db: Db): Promise<string[]> {
  return missingFrom(await listApplied(db), await readMigrations()).map(({ name }) => name);
}

/** Names of the migrations that `db` has had, in their order. */
export async function listAppliedMigrations(db: Db): Promise<string[]> {
  return (await listApplied(db)).map(({ name }) => name).sort();
}

async function listApplied(db: Db) {
  const [known] = await db
    .select({ isThere: sql<boolean>`to_regclass('migrations') is not null` })
    .from(sql`(select 1) as one`);
  return known?.isThere ? db.select().from(migrations) : [];
}

/** The migrations of this version in their order, with what marks them as unchanged. */
async function readMigrations(): Promise<Migration[]> {
  const journal = await readFile(join(FOLDER, 'meta/_journal.json'), 'utf8');
  const { entries } = Journal.parse(JSON.parse(journal));
  return Promise.all(
    entries.map(async ({ tag }) => {
      const text = await readFile(join(FOLDER, `${tag}.sql`), 'utf8');
      const hash = createHash('sha256').update(text).digest('hex');
      return { name: tag, hash, statements: text.split('--> statement-breakpoint') };
    }),
  );
}

function missingFrom(applied: { name: string; hash: string }[], all: Migration[]): Migration[] {
  const hashes = new Map(applied.map(({ name, hash }) => [name, hash]));
  const edited = all.find(({ name, hash }) => (hashes.get(name) ?? hash) !== hash);
  if (edited) throw new Error(`migration ${edited.name} was edited after it had been applied`);
  return all.filter(({ name }) => !hashes.has(name));
}
