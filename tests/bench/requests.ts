// `npm run bench:requests`: how many requests a second each store makes durable, beside bare inserts in the same run; the
// queue at 100,000 requests; memory; pages of reading while citizens write. Needs Debian's PostgreSQL for the second store,
// Debian's wrk for the last, and a build.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { migrate } from '@/lib/db/migrate';
import { openEmbedded } from '@/lib/db/open-embedded';
import { openPostgres } from '@/lib/db/open-postgres';
import type { Store } from '@/lib/db/store';
import { findTool } from '../support/run-nginx';
import { findPostgres, startPostgres } from '../support/run-postgres';
import { startSite } from '../support/start-site';
import { fillQueue, measureQueue } from './requests-queue';
import { measureReading } from './requests-reading';
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

/** Whether pages of reading stay quick while many write, at a site of its own with this store. */
async function measureSite(name: string, variables: Record<string, string>): Promise<void> {
  const site = await startSite({ TRUSTED_PROXY_HOPS: '1', ...variables });
  // Whoever opens the form wakes the store.
  await fetch(`${site.address}/request`);
  while (!(await fetch(`${site.address}/health/ready`)).ok) await wait(100);
  const rounds = await measureReading(site.address);
  await site.stop();
  for (const { readers, alone, beside, besideFlood } of rounds) {
    say(`${name}, home page to ${readers} readers alone: ${alone.toFixed(0)} answers/s`);
    for (const [when, { answers, registered }] of [
      ['16 citizens post once a second', beside],
      ['16 citizens post without a pause', besideFlood],
    ] as const) {
      say(
        `${name}, to ${readers} while ${when}: ${answers.toFixed(0)} answers/s (ratio ${(answers / alone).toFixed(2)}; ${registered.toFixed(0)} requests/s registered)`,
      );
    }
  }
}

say(`before any store: this process holds ${megabytes()}`);
const dataDir = await mkdtemp(join(tmpdir(), 'bench-'));
const embedded = await openEmbedded(dataDir);
await measure('embedded', embedded);
await embedded.close();
await rm(dataDir, { recursive: true });
const hasWrk = findTool('wrk') !== undefined;
if (hasWrk) await measureSite('embedded', {});
else say('wrk is missing, reading is not measured: apt-get install wrk');

if (findPostgres() === undefined) say('PostgreSQL: not installed here, not measured');
else {
  const server = await startPostgres({ isDurable: true });
  const store = openPostgres(server.url);
  await measure('PostgreSQL', store);
  await store.close();
  if (hasWrk) await measureSite('PostgreSQL', { DATABASE_URL: server.url });
  await server.stop();
}
process.exit(0);
