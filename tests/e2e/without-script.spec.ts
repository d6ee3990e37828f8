import { expect, test } from '@playwright/test';
import { faq } from '@/content';
import { expectNoFaults } from '../support/sitemap';

/** A button breaks lines where a heading does not. */
const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ');

/** Said in the place of the buttons that save the numbers: whoever has no scripts has no such buttons. */
const WITHOUT_OFFLINE = /Здесь появится кнопка, .* через меню браузера\. /;

test('N1: without scripts every page says all it has to say', async ({ page, browser }) => {
  const scripted = await browser.newPage({ javaScriptEnabled: true });
  await expectNoFaults(async (path) => {
    await page.goto(path);
    await scripted.goto(new URL(path, page.url()).href);
    await scripted.locator('.answers:not([data-folds])').waitFor({ state: 'detached' });
    // Scripts may fold an answer and add a button; they take no word away and add no other.
    await scripted.evaluate(() => {
      // A trap for programs is for nobody's eyes, with or without scripts.
      const trap = '[hidden]:has([tabindex="-1"])';
      const added = `[data-copy] button, [data-print] button, [data-offline], [data-by-script], ${trap}`;
      for (const element of document.querySelectorAll(added)) element.remove();
      for (const folded of document.querySelectorAll('[hidden]')) folded.removeAttribute('hidden');
    });
    const plain = squeezed(await page.locator('body').innerText()).replace(WITHOUT_OFFLINE, '');
    const full = squeezed(await scripted.locator('body').innerText());
    return plain.length > 300 && plain === full ? [] : [`other words with scripts: ${full}`];
  });
});

test('N1: without scripts the number, its state and the price stand on the topic', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Получение документов' }).click();
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: '8 800 555-35-35' }).first()).toBeVisible();
  await expect(main.getByText(/^Открыто/).first()).toBeVisible();
  await expect(main.getByText(/^Звонок.*бесплатный/).first()).toBeVisible();
});

test('N1: without scripts every question and its answer can be reached and read', async ({
  page,
}) => {
  await page.goto('/faq');
  for (const { question } of faq) {
    await expect(page.getByRole('main').getByText(question).first()).toBeVisible();
  }
});
