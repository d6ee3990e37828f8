import { Pool } from 'pg';
import { logError } from '../log';
import type { Store } from './store';
import { postgresDb } from './to-db';

/** Connections per instance; PostgreSQL's own default allows 100 for all of them together. */
const MAX_CONNECTIONS = 10;

/** Prepares connections to the PostgreSQL server at `url`; the first query opens one. */
export function openPostgres(url: string): Store {
  const pool = new Pool({
    connectionString: url,
    application_name: 'help-centre',
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    // A citizen waits no longer than this for any single query; the form page then says what to do instead.
    statement_timeout: 10_000,
    query_timeout: 15_000,
    keepAlive: true,
  });
  // An idle connection that the server cuts is no fault of any request; without a listener it would end the process.
  pool.on('error', (error) => logError('idle database connection lost', error));
  return { kind: 'postgres', db: postgresDb(pool), close: () => pool.end() };
}
