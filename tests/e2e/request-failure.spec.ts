import { expect, test } from '@playwright/test';
import { CLOCKS } from '../support/servers';
import { startSite } from '../support/start-site';

const MARKERS = ['Маркеров', '+79161230099', '79161230099', 'marker@example.ru', 'рассказ-маркер'];

test('while the database is away the text stays, the number is shown, and the log knows the code but no person', async ({
  page,
}) => {
  test.setTimeout(90_000);
  // Nobody listens on port 1.
  const site = await startSite({
    APP_ENV: 'test',
    APP_CLOCK: CLOCKS.open,
    APP_CLOCK_RUNS: '1',
    DATABASE_URL: 'postgres://help:secret@127.0.0.1:1/help',
  });
  try {
    await page.goto(`${site.address}/request`);
    await page.getByLabel('Фамилия').fill('Маркеров Марк');
    await page.getByLabel('Другой вопрос').check();
    await page.getByLabel('Что случилось').fill('рассказ-маркер marker@example.ru');
    await page.getByLabel('Позвоните мне').check();
    await page.getByLabel('Телефон').fill('+7 916 123-00-99');
    await page.getByLabel('согласие').check();
    await page.waitForTimeout(2_100);
    await page.getByRole('button', { name: 'Отправить обращение' }).click();
    await expect(page).toHaveTitle('Ошибка: Написать обращение — Помощь и поддержка');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('Сейчас не получается сохранить');
    await expect(page.getByLabel('Что случилось')).toHaveValue('рассказ-маркер marker@example.ru');
    await expect(page.getByLabel('Телефон')).toHaveValue('+7 916 123-00-99');
    await expect(
      page.getByRole('main').getByRole('link', { name: '8 800 555-35-35' }).first(),
    ).toBeVisible();
    const code = /Код сбоя: ([2-9A-Z]{6})/.exec(await alert.innerText())?.[1];
    expect(code).toBeDefined();
    await expect.poll(site.output).toContain(`"code":"${code}"`);
    // The pages of reading go on.
    expect((await page.request.get(`${site.address}/lines`)).status()).toBe(200);
    await page.goto(`${site.address}/request/status`);
    await page.getByLabel('Номер обращения').fill('1597602029');
    await page.getByLabel('Код доступа').fill('9С92 ЕХ26 С643');
    await page.getByRole('button', { name: 'Открыть обращение' }).click();
    await expect(page.getByRole('alert')).toContainText('Сейчас не получается');
    for (const marker of [...MARKERS, '1597602029', 'С643', 'secret@']) {
      expect(site.output()).not.toContain(marker);
    }
  } finally {
    await site.stop();
  }
});
