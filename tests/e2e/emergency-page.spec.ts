import { expect, type Page, test } from '@playwright/test';
import { emergencyPage } from '@/lib/http/emergency-page';
import { readSettings } from '@/lib/settings';
import { brokenWords } from '../support/broken-words';
import { overflowOf } from '../support/overflow';
import { axeFaults } from '../support/run-axe';
import { choose, schemeFaults } from '../support/scheme-faults';
import { siteAt } from '../support/servers';

/** No page has an address that is none, so the server answers with the emergency page. */
const BROKEN_ADDRESS = '/%E0%A4%A';

/** Shows the page as a visitor with these settings gets it. */
async function show(page: Page, settings: string): Promise<void> {
  const nowMs = Date.parse('2026-12-04T12:00:00+03:00');
  const chosen = readSettings(`settings=${settings}`);
  await page.setContent(emergencyPage(500, nowMs, { settings: chosen }));
}

const groundOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('axe finds nothing on the emergency page, light and dark, by the system or by choice (66)', async ({
  page,
}) => {
  const grounds: string[] = [];
  for (const [colorScheme, settings] of [
    ['light', ''],
    ['dark', ''],
    ['light', 'theme=dark'],
    ['dark', 'theme=light'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await show(page, settings);
    grounds.push(await groundOf(page));
    expect((await axeFaults(page)).join('\n')).toBe('');
  }
  const [light, dark] = ['rgb(251, 250, 246)', 'rgb(16, 24, 27)'];
  expect(grounds).toEqual([light, dark, dark, light]);
});

test('axe finds nothing on the emergency page in any scheme, and the largest text fits a phone (64, 66)', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await show(page, 'size=200&scheme=black-on-white&letters=widest&lines=widest&face=serif');
  expect(await axeFaults(page)).toEqual([]);
  expect(await schemeFaults(page)).toEqual([]);
  expect([...(await overflowOf(page)), ...(await brokenWords(page))]).toEqual([]);
});

test('the server gives the emergency page in the look that the visitor has chosen (72)', async ({
  page,
  context,
}) => {
  await page.goto(BROKEN_ADDRESS);
  await expect(page).toHaveTitle(/^Ошибка: /);
  const sizeOf = () =>
    page
      .getByRole('paragraph')
      .last()
      .evaluate((text) => getComputedStyle(text).fontSize);
  const usual = Number.parseFloat(await sizeOf());
  await choose(context, siteAt('open'), 'size=200&scheme=white-on-black');
  const response = await page.goto(BROKEN_ADDRESS);
  expect(response?.status()).toBe(400);
  expect(await groundOf(page)).toBe('rgb(0, 0, 0)');
  expect(Number.parseFloat(await sizeOf())).toBe(2 * usual);
});
