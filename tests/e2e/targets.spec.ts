import { expect, type Page, test } from '@playwright/test';
import { addCss } from '../support/add-css';
import { expectNoFaults } from '../support/sitemap';

/** Controls smaller than 44 × 44 px, apart from links inside running text (accessibility.md 68). */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // Half a pixel of rounding in fractional layouts is nobody's miss.
    const SIDE = 43.5;
    const controls = 'a[href], button, input:not([type=hidden]), select, textarea, summary';

    function isInProse(element: Element): boolean {
      const block = element.closest('p, li, td, dd, dt');
      if (block === null || getComputedStyle(element).display !== 'inline') return false;
      const own = element.textContent?.trim() ?? '';
      return (block.textContent ?? '').replace(own, '').trim() !== '';
    }

    /** A card whose link covers it all is as large as the card: ask the page what a finger would hit. */
    function isHitAround(element: Element): boolean {
      element.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y, reach] = [left + width / 2, top + height / 2, SIDE / 2 - 1];
      const points: [number, number][] = [
        [x, y - reach],
        [x, y + reach],
        [Math.max(x - reach, left + 1), y],
        [Math.min(x + reach, left + width - 1), y],
      ];
      return (
        width >= SIDE &&
        points.every(([px, py]) => document.elementFromPoint(px, py)?.closest(controls) === element)
      );
    }

    return [...document.querySelectorAll(controls)]
      .filter((element) => element.checkVisibility() && !isInProse(element))
      .filter((element) => {
        // A label around its field is pressed as the field is.
        const target = element.closest('label') ?? element;
        const { width, height, right, bottom } = target.getBoundingClientRect();
        // The skip link waits outside the page until it is focused.
        const isAway = right + scrollX <= 0 || bottom + scrollY <= 0 || width <= 1;
        return !isAway && (width < SIDE || height < SIDE) && !isHitAround(element);
      })
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return `«${element.textContent?.trim()}» ${width.toFixed(1)} × ${height.toFixed(1)}`;
      });
  });
}

test('every control is large enough for a finger at 1280 and at 320 px', async ({ page }) => {
  await expectNoFaults(async (path) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    const wide = await smallTargets(page);
    await page.setViewportSize({ width: 320, height: 800 });
    return [...wide, ...(await smallTargets(page))];
  });
});

test('the measure itself sees a small control', async ({ page }) => {
  await page.goto('/');
  await addCss(page, 'header a { display: block; height: 20px; min-height: 0; padding: 0 }');
  expect(await smallTargets(page)).not.toEqual([]);
});
