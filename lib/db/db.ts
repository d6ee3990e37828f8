import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type * as schema from './schema';

/**
 * What use cases take as `db`: either store, or a transaction on it (`db.transaction(async (tx) => …)`, and `tx` is a `Db`
 * again). Inside a transaction use `tx` alone: the embedded store has one connection, and `db` would wait for itself.
 */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema>;
