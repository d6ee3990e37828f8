import { expect, type Page, test } from '@playwright/test';
import { faq } from '@/content';
import { routes } from '@/lib/routes';
import { keyboardOf } from '../support/keyboard';

const [first, second, third, , fifth] = faq.map(({ id, question }) => ({ id, question }));
if (!first || !second || !third || !fifth) throw new Error('too few questions to fold');
const buttonOf = (page: Page, question: string) =>
  page.getByRole('heading', { level: 2 }).getByRole('button', { name: question });
const folded = (page: Page) => page.locator('.answers > li > [hidden]');

async function openFaq(page: Page, fragment = ''): Promise<void> {
  await page.goto(`/faq${fragment}`);
  await page.locator('.answers[data-folds]').waitFor();
}

test('K9: the third question opens, leads to its own page and closes again, by keyboard alone', async ({
  page,
}) => {
  await openFaq(page);
  const keyboard = keyboardOf(page);
  const button = buttonOf(page, third.question);
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await button.focus();
  await keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  const link = page.getByRole('link', { name: `Отдельная страница «${third.question}»` });
  await keyboard.tabTo(link);
  await expect(link).toHaveAttribute('href', routes.question(third.id));
  await button.focus();
  await keyboard.press('Space');
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await expect(link).toBeHidden();
});

test('folded answers are out of the order of Tab, and several may be open', async ({ page }) => {
  await openFaq(page);
  await buttonOf(page, first.question).focus();
  await page.keyboard.press('Tab');
  await expect(buttonOf(page, second.question)).toBeFocused();
  await buttonOf(page, first.question).click();
  await buttonOf(page, third.question).click();
  await expect(folded(page)).toHaveCount(faq.length - 2);
});

test('a link to an answer opens it, and the way of the keyboard starts there', async ({ page }) => {
  await openFaq(page, `#${fifth.id}`);
  await expect(buttonOf(page, fifth.question)).toHaveAttribute('aria-expanded', 'true');
  await expect(buttonOf(page, fifth.question)).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(buttonOf(page, fifth.question)).toBeFocused();
  await page.evaluate((id) => {
    location.hash = id;
  }, third.id);
  await expect(buttonOf(page, third.question)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(buttonOf(page, third.question)).toBeFocused();
  await expect(folded(page)).toHaveCount(faq.length - 2);
});

test('what the search of the browser finds in a folded answer opens it', async ({ page }) => {
  await openFaq(page);
  const answer = page.locator(`#${third.id} .answer`);
  await expect(answer).toHaveAttribute('hidden', 'until-found');
  await answer.dispatchEvent('beforematch');
  await expect(buttonOf(page, third.question)).toHaveAttribute('aria-expanded', 'true');
});

test('on paper every answer is open', async ({ page }) => {
  await openFaq(page);
  await page.emulateMedia({ media: 'print' });
  for (const { id } of faq) {
    expect(await page.locator(`#${id} .answer p`).first().isVisible()).toBe(true);
  }
});

test('nothing jumps while the script is still on its way', async ({ page }) => {
  await page.addInitScript(() => {
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += Reflect.get(entry, 'value');
      Object.assign(globalThis, { shift });
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(globalThis, { shift });
  });
  await page.route('**/enhance{,/answers}.js*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  for (const path of ['/faq', '/', '/topics/documents']) {
    await page.goto(path);
    await page.locator('.answers:not([data-folds])').waitFor({ state: 'detached' });
    const isPanel = (await page.locator('[data-copy]').count()) > 0;
    if (isPanel) await page.getByRole('button', { name: 'Скопировать номер' }).waitFor();
    expect(await page.evaluate('shift'), path).toBeLessThanOrEqual(0.02);
  }
});

test('an answer whose script never comes opens by itself', async ({ page }) => {
  await page.route('**/enhance/answers.js*', (route) => route.abort());
  await page.goto('/faq');
  await expect(page.locator(`#${third.id} .answer`)).toBeVisible({ timeout: 10_000 });
});
