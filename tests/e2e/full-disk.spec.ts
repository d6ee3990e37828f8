import { expect, type Page, test } from '@playwright/test';
import { openEmbedded } from '@/lib/db/open-embedded';
import { tickets } from '@/lib/db/schema';
import { putMadeStore } from '../support/made-store';
import { mountSmallDisk, type SmallDisk } from '../support/small-disk';
import { type RunningSite, startSite } from '../support/start-site';

test.use({ javaScriptEnabled: false });

let disk: SmallDisk | undefined;
let site: RunningSite | undefined;

test.afterEach(async () => {
  await site?.stop();
  disk?.remove();
});

async function writeRequest(page: Page, address: string, story: string): Promise<void> {
  await page.goto(`${address}/request`);
  await page.getByLabel('Фамилия').fill('Иванова Анна');
  await page.getByLabel('Другой вопрос').check();
  await page.getByLabel('Что случилось').fill(story);
  await page.getByLabel('Мне нельзя звонить').check();
  await page.getByLabel('согласие').check();
  // A form that comes back within two seconds is taken for a program's.
  await page.waitForTimeout(2_100);
}

const send = (page: Page) => page.getByRole('button', { name: 'Отправить обращение' }).click();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a disk that fills up under a running site: pages go on, what is typed stays with the numbers, and with room again it is registered', async ({
  page,
}) => {
  test.setTimeout(120_000);
  disk = mountSmallDisk(160);
  test.skip(disk === undefined && !process.env.CI, 'this user cannot mount a disk to fill');
  if (disk === undefined) throw new Error('no disk can be mounted here');
  const dataDir = await putMadeStore(disk.folder);
  site = await startSite({ DATA_DIR: dataDir });
  const { address, output } = site;
  await writeRequest(page, address, 'До того как места не стало.');
  await send(page);
  await expect(heading(page)).toHaveText('Обращение принято');

  await writeRequest(page, address, 'Когда места не стало.');
  disk.fill();
  await send(page);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Сейчас не получается сохранить');
  await expect(page.getByLabel('Что случилось')).toHaveValue('Когда места не стало.');
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: '8 800 555-35-35' }).first()).toBeVisible();
  const code = /Код сбоя: ([2-9A-Z]{6})/.exec(await alert.innerText())?.[1];
  expect(code).toBeDefined();
  await expect.poll(output).toContain(`"code":"${code}"`);
  expect(output()).toContain('The disk is full: 0 MB are left');
  for (const path of ['/lines', '/faq', '/request']) {
    expect((await page.request.get(address + path)).status()).toBe(200);
  }
  expect((await page.request.get(`${address}/health/ready`)).status()).toBe(503);

  disk.empty();
  await send(page);
  await expect(heading(page)).toHaveText('Обращение принято');
  expect((await page.request.get(`${address}/health/ready`)).status()).toBe(200);
  await site.stop();
  const store = await openEmbedded(dataDir);
  const rows = await store.db.select({ message: tickets.message }).from(tickets);
  await store.close();
  expect(rows.map(({ message }) => message).toSorted()).toEqual([
    'До того как места не стало.',
    'Когда места не стало.',
  ]);
});
