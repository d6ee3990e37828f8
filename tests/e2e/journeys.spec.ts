import { expect, type Page, test } from '@playwright/test';
import { getLine, topics } from '@/content';
import { routes } from '@/lib/routes';
import { choose } from '../support/scheme-faults';
import { siteAt } from '../support/servers';
import { plain, words } from '../support/words';

/** The most that a reader may ask of the version for low vision, in the dark. */
const LARGE_AND_WIDE = 'size=200&letters=widest&lines=widest&theme=dark';

const scrollsSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

test('Z1: by touch, at 320 px with the largest and widest text in the dark, each topic gives its number without a sideways scroll', async ({
  browser,
}) => {
  const page = await browser.newPage({
    baseURL: siteAt('open'),
    viewport: { width: 320, height: 640 },
    hasTouch: true,
  });
  await choose(page.context(), siteAt('open'), LARGE_AND_WIDE);
  for (const { id, name } of topics) {
    await page.goto('/');
    expect(await scrollsSideways(page)).toBe(false);
    await Promise.all([
      page.waitForURL(`**${routes.topic(id)}*`),
      page.getByRole('main').getByRole('link', { name, exact: true }).tap(),
    ]);
    const number = page.getByRole('main').locator('a[href^="tel:"]').first();
    await number.scrollIntoViewIfNeeded();
    await expect(number).toBeInViewport({ ratio: 1 });
    // Each of the two groups of a number stays on one line (accessibility.md 17).
    const lines = await number
      .locator('span')
      .evaluateAll((groups) => groups.map((group) => group.getClientRects().length));
    expect(lines).toEqual([1, 1]);
    expect(await scrollsSideways(page)).toBe(false);
  }
  await page.close();
});

test('D1: a deaf citizen meets the ways to write before any number, and the video before the text telephone', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Плохо слышу или не слышу' }).click();
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(
    words(getLine('access-hearing').name),
  );
  const text = plain(await main.innerText());
  const parts = ['Онлайн-чат', 'Обращение через форму', '8 800 200-00-02', 'по видео', '(TTY)'];
  const order = parts.map((part) => text.indexOf(part));
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((one, other) => one - other));
  await expect(
    main.getByText(words('Службы перевода на жестовый язык есть в регионах')),
  ).toBeVisible();
});

test('a page lies still: for three seconds neither focus nor scroll moves by itself', async ({
  page,
}) => {
  await page.goto(routes.topic('documents'));
  const place = () => page.evaluate(() => [document.activeElement?.tagName, scrollY]);
  const before = await place();
  await page.waitForTimeout(3000);
  expect(await place()).toEqual(before);
});
