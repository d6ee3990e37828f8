import { expect, type Page, test } from '@playwright/test';
import { addCss } from '../support/add-css';
import { brokenWords } from '../support/broken-words';
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

/** From this width down, px, a line is short enough to part words. */
const PHONE = 320;

const DOUBLE_TEXT = 'html { font-size: 200% !important; }';

/** What sticks out or is cut off in a window of this width under these rules of a reader's own. */
async function faultsWith(page: Page, width: number, css: string): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  await addCss(page, css);
  const faults = [...(await overflowOf(page)), ...(await clipped(page))];
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return faults.map((fault) => `at ${width} px with ${css}: ${fault}`);
}

// One load of a page serves every window and every reader's rules: to load costs more than to measure.
test('no page scrolls sideways at 1280, 375, 320 and 256 px, nor parts a word without a hyphen, nor loses text at 320 px twice as large, nor at 375 px when letters, words and lines stand wide apart', async ({
  page,
}) => {
  await expectNoFaults(async (path) => {
    await page.goto(path);
    const faults: string[] = [];
    for (const width of [1280, 375, 320, 256]) {
      await page.setViewportSize({ width, height: 800 });
      faults.push(...(await overflowOf(page)).map((fault) => `at ${width} px: ${fault}`));
      if (width > PHONE) continue;
      faults.push(...(await brokenWords(page)).map((word) => `at ${width} px: ${word}`));
    }
    faults.push(...(await faultsWith(page, 320, DOUBLE_TEXT)));
    return [...faults, ...(await faultsWith(page, 375, WIDE_SPACING))];
  });
});

test('the measure itself sees a box that is too wide and one that cuts its text', async ({
  page,
}) => {
  await page.goto('/');
  expect(await faultsWith(page, 320, 'main { width: 3000px }')).not.toEqual([]);
  // The rules of one reader are gone before the next comes.
  expect(await faultsWith(page, 320, 'main { margin: 0 }')).toEqual([]);
  expect(await brokenWords(page)).toEqual([]);
  await addCss(page, 'main { width: 3000px } h1 { width: 3em; height: 9px; overflow: hidden }');
  expect(await overflowOf(page)).not.toEqual([]);
  expect(await clipped(page)).not.toEqual([]);
  expect((await brokenWords(page)).join()).toMatch(/\|/);
});
