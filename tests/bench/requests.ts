// `npm run bench:requests`: how many requests a second each store makes durable, beside bare inserts in the same run; the
// queue at 100,000 requests; memory. Needs a PostgreSQL of Debian for the second store.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '@/lib/db/migrate';
import { openEmbedded } from '@/lib/db/open-embedded';
import { openPostgres } from '@/lib/db/open-postgres';
import type { Store } from '@/lib/db/store';
import { findPostgres, startPostgres } from '../support/run-postgres';
import { fillQueue, measureQueue } from './requests-queue';
import { measureWrites } from './requests-writes';

const QUEUE_LENGTH = 100_000;
const now = new Date('2026-12-04T09:00:00Z');

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

const megabytes = () => `${Math.round(process.memoryUsage().rss / 1e6)} MB`;

async function measure(name: string, store: Store): Promise<void> {
  await migrate(store.db, now);
  for (const writers of [1, 16]) {
    const { requestsPerSecond, insertsPerSecond } = await measureWrites(store.db, now, writers);
    const share = (requestsPerSecond / insertsPerSecond).toFixed(2);
    say(
      `${name}, ${writers} writers: ${requestsPerSecond.toFixed(0)} requests/s, ${insertsPerSecond.toFixed(0)} bare inserts/s (ratio ${share})`,
    );
  }
  await fillQueue(store.db, now, QUEUE_LENGTH);
  const { medianMs, worstMs } = await measureQueue(store.db, now);
  say(
    `${name}, queue of ${QUEUE_LENGTH}: page and counts in ${medianMs.toFixed(1)} ms (median of 30, worst ${worstMs.toFixed(1)} ms)`,
  );
  say(`${name}: this process holds ${megabytes()}`);
}

say(`before any store: this process holds ${megabytes()}`);
const dataDir = await mkdtemp(join(tmpdir(), 'bench-'));
const embedded = await openEmbedded(dataDir);
await measure('embedded', embedded);
await embedded.close();
await rm(dataDir, { recursive: true });

if (findPostgres() === undefined) say('PostgreSQL: not installed here, not measured');
else {
  const server = await startPostgres({ isDurable: true });
  const store = openPostgres(server.url);
  await measure('PostgreSQL', store);
  await store.close();
  await server.stop();
}
process.exit(0);
