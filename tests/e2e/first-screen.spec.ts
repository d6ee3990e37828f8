import { expect, type Locator, test } from '@playwright/test';
import { topics } from '@/content';
import { type Moment, siteAt } from '../support/servers';

const SCREENS = [
  { width: 375, height: 667 },
  { width: 1280, height: 720 },
];

async function bottomOf(part: Locator): Promise<number> {
  const box = await part.boundingBox();
  if (box === null) throw new Error(`${part} is not shown`);
  return box.y + box.height;
}

const MOMENTS: Moment[] = ['open', 'closed'];

for (const { width, height } of SCREENS) {
  for (const moment of MOMENTS) {
    test(`a topic answers without a scroll at ${width} × ${height} (${moment})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      for (const { id } of topics) {
        await page.goto(`${siteAt(moment)}/topics/${id}`);
        const main = page.getByRole('main');
        const answer = {
          number: main.locator('a[href^="tel:"]').first(),
          status: main.getByText(/^(Открыто|Закрыто|Круглосуточно)/).first(),
          cost: main.getByText(/^Звонок.*платный/).first(),
          hours: main.getByText(/с\s\d\d:\d\d\sдо\s\d\d:\d\d/).first(),
        };
        for (const [part, locator] of Object.entries(answer)) {
          expect(await bottomOf(locator), `${part} of ${id}`).toBeLessThanOrEqual(height);
        }
      }
    });
  }
}

test('the number is the largest thing to see: 28 px at least on the narrowest screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/topics/documents');
  const number = page.getByRole('main').locator('a[href^="tel:"]').first();
  const size = await number.evaluate((link) => Number.parseFloat(getComputedStyle(link).fontSize));
  expect(size).toBeGreaterThanOrEqual(28);
});

test('the header leaves the screen of a phone to the answer: 112 px at most', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  await page.goto('/topics/documents');
  const header = await page.getByRole('banner').boundingBox();
  expect(header?.height).toBeLessThanOrEqual(112);
});

test('where the sections stand in the header, each stands on one line', async ({ page }) => {
  for (const width of [1104, 1280]) {
    await page.setViewportSize({ width, height: 720 });
    await page.goto('/topics/documents');
    const sections = page
      .getByRole('navigation', { name: 'Разделы', exact: true })
      .getByRole('link');
    await expect(sections.first()).toBeVisible();
    const lines = await sections.evaluateAll((links) =>
      links.map((link) => {
        const text = document.createRange();
        text.selectNodeContents(link);
        return text.getClientRects().length;
      }),
    );
    expect(lines, `${width} px`).toEqual([1, 1, 1, 1, 1]);
  }
});
