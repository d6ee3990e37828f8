import type { PGlite } from '@electric-sql/pglite';
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres';
import { drizzle as drizzleEmbedded } from 'drizzle-orm/pglite';
import type { Client, Pool } from 'pg';
import type { Db } from './db';
import { quietQueryErrors } from './quiet-errors';
import * as schema from './schema';

/** The open embedded store as use cases take it. */
export function embeddedDb(client: PGlite): Db {
  quietQueryErrors();
  return drizzleEmbedded(client, { schema });
}

/** The connections to a PostgreSQL server, or a single one, as use cases take them. */
export function postgresDb(connections: Pool | Client): Db {
  quietQueryErrors();
  return drizzlePostgres(connections, { schema });
}
