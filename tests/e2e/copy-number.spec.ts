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

test('the number copied once more is said once more', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/topics/documents');
  const button = page.getByRole('main').getByRole('button', { name: /омер/ }).first();
  await button.waitFor();
  await page.evaluate(() => {
    const region = document.querySelector('footer ~ [role=status]');
    if (region === null) throw new Error('no region');
    const course: (string | null)[] = [];
    Object.assign(globalThis, { course });
    new MutationObserver(() => course.push(region.textContent)).observe(region, {
      childList: true,
    });
  });
  const course = () => page.evaluate('course');
  await button.press('Enter');
  await expect.poll(course).toEqual(['Номер скопирован']);
  await button.press('Enter');
  // The same words again are news only to a region that was empty meanwhile.
  await expect.poll(course).toEqual(['Номер скопирован', '', 'Номер скопирован']);
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
