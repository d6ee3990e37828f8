import { expect, test } from '@playwright/test';
import { migrate } from '@/lib/db/migrate';
import { openPostgres } from '@/lib/db/open-postgres';
import { addOperators, DESK_NOW, signInAs } from '../support/desk-site';
import { findPostgres, type RunningPostgres, startPostgres } from '../support/run-postgres';
import { type RunningSite, startSite } from '../support/start-site';
import { words } from '../support/words';

test.use({ javaScriptEnabled: false });
test.setTimeout(180_000);
test.skip(findPostgres() === undefined && !process.env.CI, 'there is no PostgreSQL here');

let server: RunningPostgres;
let [first, second]: RunningSite[] = [];

test.beforeAll(async () => {
  server = await startPostgres({ isDurable: false });
  const store = openPostgres(server.url);
  await migrate(store.db, DESK_NOW);
  await addOperators(store.db);
  await store.close();
  const variables = {
    APP_ENV: 'test',
    APP_CLOCK: DESK_NOW.toISOString(),
    APP_CLOCK_RUNS: '1',
    DATABASE_URL: server.url,
    APP_SECRET: 'one secret for both instances, of the length that it must have',
  };
  [first, second] = [await startSite(variables), await startSite(variables)];
});

test.afterAll(async () => {
  await first?.stop();
  await second?.stop();
  await server.stop();
});

test('two instances on one PostgreSQL serve one story: written on one, answered on the other, read on the first', async ({
  page,
  browser,
}) => {
  await page.goto(`${first?.address}/request?topic=registration`);
  await page.getByLabel('Фамилия, имя и отчество').fill('Иванова Анна');
  await page.getByLabel('Что случилось').fill('Не приходит код.');
  await page.getByLabel('Мне нельзя звонить, пишите').check();
  await page.getByLabel('согласие').check();
  // A form that comes back within two seconds is taken for a program's.
  await page.waitForTimeout(2_100);
  await page.getByRole('button', { name: 'Отправить обращение' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Обращение принято');
  const [number = '', code = ''] = await page.getByRole('definition').allInnerTexts();

  const desk = await (await browser.newContext()).newPage();
  await desk.goto(`${second?.address}/desk`);
  await signInAs(desk, 'Анна');
  await desk
    .getByRole('rowheader')
    .getByRole('link', { name: words(number) })
    .click();
  await desk.getByLabel('Ответ', { exact: true }).fill('Код придёт в течение часа.');
  await desk.getByRole('button', { name: 'Отправить ответ' }).click();
  await expect(desk.getByRole('status').first()).toHaveText('Ответ отправлен.');

  await page.context().clearCookies();
  await page.goto(`${first?.address}/request/status`);
  await page.getByLabel('Номер обращения').fill(number);
  await page.getByLabel('Код доступа').fill(code);
  await page.getByRole('button', { name: 'Открыть обращение' }).click();
  await expect(page.getByText('Код придёт в течение часа.')).toBeVisible();
});
