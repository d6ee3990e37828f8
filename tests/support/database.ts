import { randomBytes } from 'node:crypto';
import { openPostgres } from '@/lib/db/open-postgres';
import { borrowEmbedded } from './database-template';
import { createPostgresDatabase } from './postgres-template';
import type { TestDatabase } from './test-database';

/**
 * Gives a fresh database, copied from one that was made once: PGlite in memory, or with TEST_DATABASE_URL (an address with
 * the right to create databases) a database on that PostgreSQL. Use it as `await using database = await createTestDatabase()`.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const url = process.env.TEST_DATABASE_URL;
  return url ? onPostgres(url) : borrowEmbedded();
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
