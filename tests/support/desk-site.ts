import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Db } from '@/lib/db/db';
import { migrate } from '@/lib/db/migrate';
import { openEmbedded } from '@/lib/db/open-embedded';
import { hashPassword } from '@/lib/support/password';
import { makeOperator } from './builders';
import { newDataDir } from './made-store';
import { type RunningSite, startSite } from './start-site';

export const DESK_NOW = new Date('2026-12-04T12:00:00+03:00');
const PASSWORD = 'несколько слов подряд';

/** A site of its own with two operators, «Анна» and the supervisor «Борис», and what `fill` puts into its store. */
export async function startDeskSite(
  fill: (db: Db) => Promise<void>,
): Promise<RunningSite & { dataDir: string }> {
  const dataDir = await newDataDir();
  const store = await openEmbedded(dataDir);
  await migrate(store.db, DESK_NOW);
  await addOperators(store.db);
  await fill(store.db);
  await store.close();
  const site = await startSite({
    APP_ENV: 'test',
    APP_CLOCK: DESK_NOW.toISOString(),
    APP_CLOCK_RUNS: '1',
    DATA_DIR: dataDir,
  });
  const stop = async () => {
    await site.stop();
    await rm(dataDir, { recursive: true });
  };
  return { ...site, dataDir, stop };
}

/** The two who answer: «Анна» and the supervisor «Борис», with one password. */
export async function addOperators(db: Db): Promise<void> {
  const passwordHash = await hashPassword(PASSWORD);
  await makeOperator(db, DESK_NOW, 'Анна', { passwordHash });
  await makeOperator(db, DESK_NOW, 'Борис', { passwordHash, role: 'supervisor' });
}

/** Signs in on the page that asks for it, with the keyboard alone. */
export async function signInAs(page: Page, name: string, password = PASSWORD): Promise<void> {
  await page.getByLabel('Имя оператора').focus();
  await page.keyboard.type(name);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await page.waitForLoadState('load');
}
