import { expect, type Locator, type Page, test } from '@playwright/test';
import { addCss } from '../support/add-css';

/** Enough of the page around a control for its ring of 8 px. */
const MARGIN_PX = 12;

async function shotAround(page: Page, target: Locator): Promise<string> {
  const box = await target.boundingBox();
  if (box === null) throw new Error(`${target} is not shown`);
  const clip = {
    x: Math.max(0, box.x - MARGIN_PX),
    y: Math.max(0, box.y - MARGIN_PX),
    width: box.width + 2 * MARGIN_PX,
    height: box.height + 2 * MARGIN_PX,
  };
  return (await page.screenshot({ clip })).toString('base64');
}

/** How many points of two pictures differ by a contrast of 3 to 1 at least. Runs in a page of its own. */
async function pointsChanged([before = '', after = '']: string[]): Promise<number> {
  const [one, other] = await Promise.all(
    [before, after].map(async (picture) => {
      const bytes = Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      canvas?.drawImage(bitmap, 0, 0);
      return canvas?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    }),
  );
  const light = (data: ArrayLike<number>, start: number) => {
    const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((part) => {
      const value = (data[start + part] ?? 0) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  let changed = 0;
  for (let start = 0; start < (one?.length ?? 0); start += 4) {
    const [a, b] = [light(one ?? [], start), light(other ?? [], start)];
    if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) >= 3) changed += 1;
  }
  return changed;
}

/** How many times over the focus fills a band of 2 px around a control with points that change by 3 to 1. */
async function ringOf(page: Page, desk: Page, target: Locator): Promise<number> {
  await target.scrollIntoViewIfNeeded();
  const before = await shotAround(page, target);
  // The ring is for whoever uses the keyboard.
  await page.keyboard.press('Shift');
  await target.focus();
  const after = await shotAround(page, target);
  const box = await target.boundingBox();
  const band = 2 * 2 * ((box?.width ?? 0) + (box?.height ?? 0));
  return (await desk.evaluate(pointsChanged, [before, after])) / band;
}

const KINDS: { name: string; path: string; find: (page: Page) => Locator }[] = [
  { name: 'a link of the header', path: '/', find: (page) => page.locator('.brand') },
  { name: 'the number', path: '/', find: (page) => page.locator('#nomer a').first() },
  { name: 'a chip', path: '/', find: (page) => page.locator('.chips a').first() },
  { name: 'a field', path: '/', find: (page) => page.locator('main input').first() },
  { name: 'a button', path: '/', find: (page) => page.locator('main .button').first() },
  { name: 'a link of the foot', path: '/', find: (page) => page.locator('.foot nav a').first() },
  {
    name: 'a box to tick',
    path: '/before-you-call',
    find: (page) => page.locator('.ticks input').first(),
  },
  {
    name: 'a choice',
    path: '/could-not-get-through',
    find: (page) => page.locator('select').first(),
  },
];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`67: the ring of the focus changes a band of 2 px around each kind of control by 3 to 1, ${colorScheme}`, async ({
    page,
    context,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const desk = await context.newPage();
    await page.bringToFront();
    for (const { name, path, find } of KINDS) {
      await page.goto(path);
      expect(await ringOf(page, desk, find(page)), name).toBeGreaterThan(1);
    }
    await page.goto('/');
    await addCss(page, ':focus-visible { outline: none !important; box-shadow: none !important }');
    expect(await ringOf(page, desk, page.locator('.brand'))).toBeLessThan(1);
  });
}
