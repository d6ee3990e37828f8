import type { PGlite } from '@electric-sql/pglite';
import { nowMs } from '../clock';
import { log, logError } from '../log';

const EVERY_MS = 5 * 60_000;
const HOUR_MS = 3_600_000;
/** 03:00–04:00 in Moscow (UTC+3), when hardly anybody writes. */
const NIGHT_HOUR_UTC = 0;

/** When the last round was, in epoch ms, and how far the journal had come by then. */
export type Upkeep = { checkpointAt: string; vacuumedMs: number };

/**
 * One round of what a PostgreSQL server does in the background and the embedded store does not: CHECKPOINT when something
 * was written since the last round, so that a start after a crash stays quick, and VACUUM (ANALYZE) once a night.
 */
export async function maintain(client: PGlite, done: Upkeep, atMs: number): Promise<Upkeep> {
  const isNight = new Date(atMs).getUTCHours() === NIGHT_HOUR_UTC;
  const vacuums = isNight && atMs - done.vacuumedMs > 2 * HOUR_MS;
  if (vacuums) await client.exec('vacuum (analyze)');
  if ((await journalPosition(client)) !== done.checkpointAt) await client.exec('checkpoint');
  if (vacuums) log('info', 'store vacuumed');
  // The checkpoint itself is written to the journal too.
  return {
    checkpointAt: await journalPosition(client),
    vacuumedMs: vacuums ? atMs : done.vacuumedMs,
  };
}

/**
 * Keeps the embedded store in order every five minutes; returns the function that ends it. A round for which
 * `requireUsable` throws is left out, and logged.
 */
export function startMaintenance(client: PGlite, requireUsable: () => void): () => void {
  let done: Upkeep = { checkpointAt: '', vacuumedMs: 0 };
  const timer = setInterval(() => {
    const round = async () => {
      requireUsable();
      done = await maintain(client, done, nowMs());
    };
    round().catch((error: unknown) => logError('store maintenance failed', error));
  }, EVERY_MS).unref();
  return () => clearInterval(timer);
}

async function journalPosition(client: PGlite): Promise<string> {
  const { rows } = await client.query<{ lsn: string }>('select pg_current_wal_insert_lsn() as lsn');
  return rows[0]?.lsn ?? '';
}
