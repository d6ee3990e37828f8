import { expect, type Page, test } from '@playwright/test';
import { focusIsSeen, hasFocus } from '../support/keyboard';
import { expectNoFaults, WRONG_ADDRESS } from '../support/sitemap';

const PAGES = [
  ...['/', '/topics/documents', '/lines', '/hours', '/faq', '/before-you-call/technical'],
  WRONG_ADDRESS,
];

type Place = { text: string; top: number; bottom: number; left: number; isCovered: boolean };
type Stop = Place & { isSeen: boolean };

/** The focused element: where it stands, and whether something lies over it. */
function focusedStop(page: Page): Promise<Place | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const [box] = element.getClientRects();
    if (box === undefined) return null;
    const { left, top, right, bottom, width, height } = box;
    // Inside the rounding of the corners, where the element no longer is.
    const [dx, dy] = [Math.min(8, width / 4), Math.min(8, height / 4)];
    const corners: [number, number][] = [
      [left + dx, top + dy],
      [right - dx, top + dy],
      [left + dx, bottom - dy],
      [right - dx, bottom - dy],
    ];
    const isCovered = corners.some(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return hit === null || !element.contains(hit);
    });
    return {
      text: element.textContent?.trim() ?? '',
      top: top + scrollY,
      bottom: bottom + scrollY,
      left,
      isCovered,
    };
  });
}

type Column = 'one column' | 'several columns';

function orderFaults(stops: Stop[], column: Column): string[] {
  return stops.flatMap((stop, place) => {
    const before = stops[place - 1];
    if (before === undefined || stop.bottom > before.top) return [];
    const isNextColumn = column === 'several columns' && stop.left > before.left;
    return isNextColumn ? [] : [`«${stop.text}» stands above «${before.text}»`];
  });
}

const isSame = (stop: Place, other: Place | undefined) =>
  stop.text === other?.text && stop.top === other.top;

/** Presses Tab from the top of the page until the focus leaves it, or starts anew: the browser does one or the other. */
async function allStops(page: Page, limit: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length <= limit) {
    await page.keyboard.press('Tab');
    const stop = await focusedStop(page);
    if (stop === null || isSame(stop, stops[0])) break;
    stops.push({ ...stop, isSeen: await focusIsSeen(page) });
  }
  return stops;
}

async function faultsOfAllStops(page: Page, column: Column): Promise<string[]> {
  const controls = await page
    .locator('a[href], button, input, summary')
    .filter({ visible: true })
    .count();
  const stops = await allStops(page, controls);
  return [
    ...(stops.length === controls ? [] : [`${stops.length} stops for ${controls} controls`]),
    ...orderFaults(stops, column),
    ...stops.filter(({ isCovered }) => isCovered).map(({ text }) => `«${text}» is covered`),
    ...stops.filter(({ isSeen }) => !isSeen).map(({ text }) => `«${text}» hides its focus`),
  ];
}

for (const width of [1280, 320]) {
  test(`Tab goes through whole pages in the order of sight at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await expectNoFaults(async (path) => {
      await page.goto(path);
      return faultsOfAllStops(page, width === 320 ? 'one column' : 'several columns');
    }, PAGES);
  });
}

test('the skip link comes first, shows itself, and leads into the content', async ({ page }) => {
  await page.goto('/lines');
  const skip = page.getByRole('link', { name: 'К содержанию' });
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await hasFocus(page.getByRole('main').locator(':focus'))).toBe(true);
});

test('a page moves neither focus nor scroll by itself, and letters do nothing', async ({
  page,
}) => {
  await page.goto('/');
  const place = () =>
    page.evaluate(() => [document.activeElement?.tagName, scrollY, location.href]);
  const before = await place();
  for (const key of 'абвхя0159/?') await page.keyboard.type(key);
  expect(await place()).toEqual(before);
  await expect(
    page.locator('[accesskey], [tabindex]:not([tabindex="-1"], [tabindex="0"])'),
  ).toHaveCount(0);
});
