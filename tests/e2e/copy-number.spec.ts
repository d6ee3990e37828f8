import { expect, test } from '@playwright/test';
import { hasFocus, keyboardOf } from '../support/keyboard';

test('K7: from the number one Tab and Enter copy it; the focus stays and the result is said', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/topics/documents');
  const keyboard = keyboardOf(page);
  const button = page.getByRole('button', { name: 'Скопировать номер' });
  await button.waitFor();
  await page.getByRole('main').getByRole('link', { name: '8 800 555-35-35' }).first().focus();
  await keyboard.press('Tab');
  expect(await hasFocus(button)).toBe(true);
  await keyboard.press('Enter');
  const copied = page.getByRole('button', { name: 'Номер скопирован' });
  await expect(copied).toBeFocused();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('+78005553535');
  await expect(page.getByRole('status').filter({ hasText: 'Номер скопирован' })).toHaveCount(1);
  await keyboard.press('Tab');
  await expect(button).toBeVisible();
});

test('where the browser has no clipboard, no button stands there', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('/faq');
  await page.locator('.answers[data-folds]').waitFor();
  await page.goto('/topics/documents');
  await page.waitForTimeout(2500);
  await expect(page.getByRole('button', { name: /номер/ })).toHaveCount(0);
});

test('on a phone, which dials the number itself, no button takes its room', async ({ browser }) => {
  const phone = await browser.newPage({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 375, height: 667 },
  });
  await phone.goto('/topics/documents');
  await phone.waitForTimeout(2500);
  await expect(phone.getByRole('button', { name: /номер/ })).toBeHidden();
  expect(await phone.locator('.copy').boundingBox()).toBeNull();
});
