import { type Page, test } from '@playwright/test';
import { overflowOf } from '../support/overflow';
import { axeFaults } from '../support/run-axe';
import { choose, schemeFaults } from '../support/scheme-faults';
import { siteAt } from '../support/servers';
import { expectNoFaults } from '../support/sitemap';

/**
 * Every state of the page, which no sitemap lists: before a question, an empty one, answers, lines, another reading, none,
 * and a query that is cut because it is too long.
 */
const STATES = [
  '/search',
  '/search?q=+',
  '/search?q=забыл пароль',
  '/search?q=горячая линия',
  '/search?q=gfhjkm',
  '/search?q=ыъыъыъ',
  `/search?q=${'нетникакихпробелов'.repeat(20)}`,
];

// A state is loaded once for all its looks: the rules that ask for no colour see the same elements in each.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('axe finds nothing in any state of the search, wide and narrow, light and dark', async ({
  page,
}) => {
  await expectNoFaults(async (path) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    const faults = await looksWrong(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    faults.push(...(await axeFaults(page, 'colours')));
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 320, height: 800 });
    return [...faults, ...(await looksWrong(page))];
  }, STATES);
});

test('axe finds nothing in any state of the search in any scheme of the low-vision version (66)', async ({
  page,
  context,
}) => {
  await choose(context, siteAt('open'), 'size=200&scheme=black-on-white');
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoFaults(async (path) => {
    await page.goto(path);
    return [...(await overflowOf(page)), ...(await schemeFaults(page))];
  }, STATES);
});

async function looksWrong(page: Page): Promise<string[]> {
  return [...(await axeFaults(page)), ...(await overflowOf(page))];
}
