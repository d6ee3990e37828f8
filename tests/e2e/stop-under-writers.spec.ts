import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { inArray } from 'drizzle-orm';
import { openEmbedded } from '@/lib/db/open-embedded';
import { ticketEvents, tickets } from '@/lib/db/schema';
import { openForm, postForm } from '../support/filled-form';
import { newDataDir } from '../support/made-store';
import { CLOCKS } from '../support/servers';
import { startSite } from '../support/start-site';

const CITIZENS = 24;

/** Where a PostgreSQL notes how it was left: at this byte of pg_control, 1 says that nothing has to be mended. */
const STATE_AT = 16;
const WAS_SHUT_DOWN = 1;

test('stopped while citizens write, the site loses nothing that it acknowledged, and leaves its store in order', async () => {
  test.setTimeout(120_000);
  const dataDir = await newDataDir();
  const site = await startSite({
    APP_ENV: 'test',
    APP_CLOCK: CLOCKS.open,
    APP_CLOCK_RUNS: '1',
    DATA_DIR: dataDir,
    TRUSTED_PROXY_HOPS: '1',
  });
  const forms = await Promise.all(
    Array.from({ length: CITIZENS }, (_, index) => openForm(site.address, `10.0.0.${index}`)),
  );
  // A form that comes back within two seconds is taken for a program's.
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  const acknowledged: string[] = [];
  let stopping: Promise<void> | undefined;
  const sends = forms.map(async (form) => {
    const answer = await postForm(site.address, form).catch(() => undefined);
    const number = /\/request\/(\d{10})/.exec(answer?.headers.get('location') ?? '')?.[1];
    if (number !== undefined) acknowledged.push(number);
    // In the midst of it: the others wait for the store, or have not been heard yet.
    stopping ??= site.stop();
  });
  await Promise.all(sends);
  await stopping;

  expect(acknowledged.length).toBeGreaterThan(0);
  expect(existsSync(join(dataDir, 'store.lock'))).toBe(false);
  const control = await readFile(join(dataDir, 'store', 'global', 'pg_control'));
  expect(control.readInt32LE(STATE_AT)).toBe(WAS_SHUT_DOWN);
  const { db, close } = await openEmbedded(dataDir);
  const kept = await db.select().from(tickets).where(inArray(tickets.number, acknowledged));
  expect(kept.map(({ number }) => number).toSorted()).toEqual(acknowledged.toSorted());
  // Whole ones, each with its first event, and none by half.
  expect(await db.$count(ticketEvents)).toBe(await db.$count(tickets));
  await close();
  await rm(dataDir, { recursive: true });
});
