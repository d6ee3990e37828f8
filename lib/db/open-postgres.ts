import { sql } from 'drizzle-orm';
import { Pool } from 'pg';
import { logError } from '../log';
import type { Store } from './store';
import { StoreUnavailable } from './store-error';
import { postgresDb } from './to-db';

/** Connections per instance; PostgreSQL's own default allows 100 for all of them together. */
const MAX_CONNECTIONS = 10;

const OLDEST_VERSION = 15;

/** Says that a server is too old for this site; undefined for one that is not. `versionNumber` is `server_version_num`. */
export function versionFault(versionNumber: number): string | undefined {
  const major = Math.floor(versionNumber / 10_000);
  if (major >= OLDEST_VERSION) return undefined;
  return `PostgreSQL ${OLDEST_VERSION} or newer is needed; the server at DATABASE_URL is ${major}.`;
}

/** Throws `StoreUnavailable` when the server is too old. */
export async function checkVersion({ db }: Store): Promise<void> {
  const [server] = await db
    .select({ version: sql<number>`current_setting('server_version_num')::int` })
    .from(sql`(select 1) as one`);
  const fault = versionFault(server?.version ?? 0);
  if (fault !== undefined) throw new StoreUnavailable(fault);
}

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
  // The same for one that is cut in the midst of a transaction, whose query tells it to whoever waits.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const close = () => pool.end();
  // Whether it can be used is for the server to say, at each query.
  return { kind: 'postgres', db: postgresDb(pool), requireUsable: () => undefined, close };
}
