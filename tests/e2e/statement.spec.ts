import { expect, test } from '@playwright/test';
import { DEVICE_STORAGE } from '@/components/site/device-storage';
import { accessibility } from '@/content';
import { routes } from '@/lib/routes';
import { words } from '../support/words';

test('85: the statement tells what works, what does not and why, how and when it was tested, and whom to tell', async ({
  page,
}) => {
  await page.goto(routes.accessibility());
  const main = page.getByRole('main');
  for (const sentence of accessibility.holds) {
    await expect(main.getByText(words(sentence))).toBeVisible();
  }
  for (const { text, reason } of accessibility.owed) {
    await expect(main.getByRole('listitem').filter({ hasText: words(text) })).toContainText(
      words(reason),
    );
  }
  await expect(main.getByText(/Последняя проверка: \d+\s\p{L}+ \d{4}\sгода/u)).toBeVisible();
  await expect(main.getByRole('link', { name: '8 800 100-00-01' })).toBeVisible();
  await expect(main.getByRole('link', { name: 'как написать' })).toBeVisible();
  await expect(main.getByText(words('в течение 24 часов'))).toBeVisible();
});

test('86: what may stay on the device is listed, with the way to get rid of it', async ({
  page,
}) => {
  await page.goto(routes.privacy());
  const main = page.getByRole('main');
  for (const { what, until } of DEVICE_STORAGE) {
    await expect(main.getByText(words(what))).toBeVisible();
    await expect(main.getByText(words(until.slice(1))).first()).toBeVisible();
  }
});
