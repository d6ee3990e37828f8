import { expect, type Page, test } from '@playwright/test';
import { addCss } from '../support/add-css';
import { overflowOf } from '../support/overflow';
import { expectNoFaults } from '../support/sitemap';

const WIDE_SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** Boxes that cut off their own text. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const cuts = /hidden|clip/.test(overflowX + overflowY) && element.clientHeight > 1;
        const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
        return cuts && (scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1);
      })
      .map((element) => `cut off: ${element.textContent?.slice(0, 60)}`),
  );
}

test('no page scrolls sideways at 1280, 375, 320 and 256 px', async ({ page }) => {
  await expectNoFaults(async (path) => {
    await page.goto(path);
    const faults: string[] = [];
    for (const width of [1280, 375, 320, 256]) {
      await page.setViewportSize({ width, height: 800 });
      faults.push(...(await overflowOf(page)).map((fault) => `at ${width} px: ${fault}`));
    }
    return faults;
  });
});

test('no page scrolls sideways at 320 px with the text twice as large', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoFaults(async (path) => {
    await page.goto(path);
    await addCss(page, 'html { font-size: 200% !important; }');
    return [...(await overflowOf(page)), ...(await clipped(page))];
  });
});

test('no page loses text at 375 px when letters, words and lines stand wide apart', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await expectNoFaults(async (path) => {
    await page.goto(path);
    await addCss(page, WIDE_SPACING);
    return [...(await overflowOf(page)), ...(await clipped(page))];
  });
});

test('the measure itself sees a box that is too wide and one that cuts its text', async ({
  page,
}) => {
  await page.goto('/');
  await addCss(page, 'main { width: 3000px } h1 { height: 9px; overflow: hidden }');
  expect(await overflowOf(page)).not.toEqual([]);
  expect(await clipped(page)).not.toEqual([]);
});
