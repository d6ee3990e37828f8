import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { hotlines } from '@/content';
import { displayPhone } from '@/lib/contact/phone';
import { axeFaults } from '../support/run-axe';
import { siteAt } from '../support/servers';
import { plain } from '../support/words';

const SAVE = 'Сохранить номера на этом устройстве';

/** Everything of the site that lies on the device. */
async function kept(page: Page, context: BrowserContext): Promise<string[]> {
  const stored = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    const workers = await navigator.serviceWorker.getRegistrations();
    return [
      ...requests.flat().map(({ url }) => `saved ${new URL(url).pathname}`),
      ...workers.map(({ active }) => `worker ${new URL(active?.scriptURL ?? '').pathname}`),
      ...Object.keys(localStorage),
    ];
  });
  return [...stored, ...(await context.cookies()).map(({ name }) => `cookie ${name}`)];
}

test('after one press the numbers open without network, tell their date and no state, and go by one press', async ({
  page,
  context,
}) => {
  await page.goto('/print');
  const save = page.getByRole('button', { name: SAVE });
  await save.waitFor();
  expect(await kept(page, context)).toEqual([]);

  await save.click();
  await expect(
    page.getByRole('main').getByText(/Номера сохранены на этом устройстве\..*12:00/),
  ).toBeVisible();
  expect(await kept(page, context)).toEqual(['saved /offline', 'worker /sw.js']);

  // With network every page comes from the server, and nothing more is kept.
  await page.goto(`${siteAt('open')}/lines/mobile`);
  await expect(page.getByText(/Открыто до/).first()).toBeVisible();
  expect(await kept(page, context)).toEqual(['saved /offline', 'worker /sw.js']);

  await context.setOffline(true);
  for (const path of ['/faq', '/lines/mobile', '/net-takoj-stranicy']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Нет связи с сайтом');
    const text = plain(await page.locator('body').innerText());
    expect(text).toContain('Актуально на 12:00 по московскому времени, 4 декабря 2026 года');
    for (const { phone, displayForm, name } of hotlines) {
      expect(text).toContain(displayPhone(phone, displayForm));
      expect(text).toContain(plain(name));
    }
    expect(text).toContain('с 08:00 до 20:00');
    expect(text).not.toMatch(/открыт[оа]|закрыт|сейчас|сегодня/i);
  }
  expect(await axeFaults(page)).toEqual([]);

  await context.setOffline(false);
  await page.goto('/faq');
  await context.setOffline(true);
  await page.reload();
  await context.setOffline(false);
  await page.getByRole('link', { name: 'Попробовать открыть страницу ещё раз' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Вопросы и ответы');

  await page.goto('/print');
  await page.getByRole('button', { name: 'Удалить с устройства' }).click();
  await expect(page.getByRole('main').getByText('Номера удалены с')).toBeVisible();
  await expect(page.getByRole('button', { name: SAVE })).toBeFocused();
  expect(await kept(page, context)).toEqual([]);
  await context.setOffline(true);
  await expect(page.goto('/faq')).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
});

test('when the sheet cannot be fetched, the page says what to do and keeps nothing', async ({
  page,
  context,
}) => {
  await page.goto('/print');
  const save = page.getByRole('button', { name: SAVE });
  await save.waitFor();
  await context.setOffline(true);
  await save.click();
  await expect(page.getByRole('main').getByText('нажмите ещё раз')).toBeVisible();
  expect(await kept(page, context)).toEqual([]);
});
