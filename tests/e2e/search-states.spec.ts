import { test } from '@playwright/test';
import { axeFaults } from '../support/run-axe';
import { expectNoFaults } from '../support/sitemap';

/** Every state of the page, which no sitemap lists: before a question, answers, lines, another reading, none. */
const STATES = [
  '/search',
  '/search?q=забыл пароль',
  '/search?q=горячая линия',
  '/search?q=gfhjkm',
  '/search?q=ыъыъыъ',
  `/search?q=${'нетникакихпробелов'.repeat(10)}`,
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing in any state of the search, ${colorScheme}, ${width} px`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await expectNoFaults(async (path) => {
        await page.goto(path);
        const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        return [...(await axeFaults(page)), ...(isWide ? ['scrolls sideways'] : [])];
      }, STATES);
    });
  }
}
