import { randomBytes } from 'node:crypto';
import type { Db } from '@/lib/db/db';
import { openPostgres } from '@/lib/db/open-postgres';
import type { Store } from '@/lib/db/store';
import { loadEmbeddedTemplate } from './database-template';
import { createPostgresDatabase } from './postgres-template';

/** A database of its own for one test, with every table and no row. */
export type TestDatabase = {
  kind: Store['kind'];
  db: Db;
  [Symbol.asyncDispose]: () => Promise<void>;
};

/**
 * Makes a fresh database by copying one that was made once: PGlite in memory, or with TEST_DATABASE_URL (an address with
 * the right to create databases) a database on that PostgreSQL. Use it as `await using database = await createTestDatabase()`.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const url = process.env.TEST_DATABASE_URL;
  return url ? onPostgres(url) : loadEmbeddedTemplate();
}

async function onPostgres(serverUrl: string): Promise<TestDatabase> {
  const { url, drop } = await createPostgresDatabase(
    serverUrl,
    `test_${randomBytes(6).toString('hex')}`,
  );
  const store = openPostgres(url);
  const dispose = async () => {
    await store.close();
    await drop();
  };
  return { kind: 'postgres', db: store.db, [Symbol.asyncDispose]: dispose };
}
