import { expect, type Page, test } from '@playwright/test';
import { getLine, topics } from '@/content';
import { keyboardOf } from '../support/keyboard';

const skipLink = (page: Page) => page.getByRole('link', { name: 'К содержанию' });
const topicLink = (page: Page, name: string) =>
  page.getByRole('main').getByRole('link', { name, exact: true });
const numbersInMain = (page: Page) => page.getByRole('main').locator('a[href^="tel:"]');

for (const [place, { name }] of topics.entries()) {
  test(`K1: by the skip link, one reaches the number for «${name}»`, async ({ page }) => {
    const keyboard = keyboardOf(page);
    await page.goto('/');
    await keyboard.tabTo(skipLink(page));
    await keyboard.press('Enter');
    await keyboard.tabTo(topicLink(page, name));
    await keyboard.follow();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
    await keyboard.press('Tab');
    await expect(numbersInMain(page).first()).toBeFocused();
    expect(keyboard.presses()).toBeLessThanOrEqual(place === 0 ? 8 : 14);
  });

  test(`K2: without the skip link, one reaches the number for «${name}»`, async ({ page }) => {
    const keyboard = keyboardOf(page);
    await page.goto('/');
    await keyboard.tabTo(topicLink(page, name));
    await keyboard.follow();
    await keyboard.press('Tab');
    await expect(numbersInMain(page).first()).toBeFocused();
    expect(keyboard.presses()).toBeLessThanOrEqual(20);
  });
}

test('K3: from the home page one reaches the unified number at once', async ({ page }) => {
  const keyboard = keyboardOf(page);
  await page.goto('/');
  await keyboard.tabTo(skipLink(page));
  await keyboard.press('Enter');
  await keyboard.tabTo(numbersInMain(page).first());
  await expect(page.locator(':focus')).toHaveAttribute(
    'href',
    `tel:${getLine('domestic-free').phone}`,
  );
  expect(keyboard.presses()).toBeLessThanOrEqual(4);
});
