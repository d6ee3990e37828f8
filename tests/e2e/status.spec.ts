import { expect, type Page, test } from '@playwright/test';
import { z } from 'zod';
import { hotlines } from '@/content';
import { addCss } from '../support/add-css';
import { type Moment, siteAt } from '../support/servers';
import { plain, words } from '../support/words';

const MOMENTS: Moment[] = ['open', 'closingSoon', 'closed'];

const StatusAnswer = z.object({
  lines: z.array(z.object({ id: z.string(), state: z.string(), sentence: z.string() })),
});

const STATE = /^(Открыто|Закрыто|Круглосуточно)/;

async function sentencesOf(moment: Moment) {
  const response = await fetch(`${siteAt(moment)}/api/status`);
  return StatusAnswer.parse(await response.json()).lines;
}

/** The sentence of the page's own line: the first that tells a state in the content. */
function stateOf(page: Page) {
  return page.getByRole('main').getByText(STATE).first();
}

for (const moment of MOMENTS) {
  test(`the page of each line says what /api/status says (${moment})`, async ({ page }) => {
    const lines = await sentencesOf(moment);
    expect(lines.map(({ id }) => id).sort()).toEqual(hotlines.map(({ id }) => id).sort());
    for (const { id, sentence } of lines) {
      await page.goto(`${siteAt(moment)}/lines/${id}`);
      await expect(stateOf(page)).toHaveText(words(plain(sentence)));
    }
  });
}

test('a state is told in the words of the hour', async ({ page }) => {
  const expected = {
    open: 'Открыто до 20:00 по московскому времени',
    closingSoon: 'Открыто. Закроется через 15 минут, в 20:00 по московскому времени',
    closed: 'Закрыто. Откроется завтра в 09:00 по московскому времени',
  };
  for (const moment of MOMENTS) {
    await page.goto(`${siteAt(moment)}/lines/domestic-free`);
    await expect(stateOf(page)).toHaveText(words(expected[moment]));
  }
});

test('the sentence of a state is one piece of text, within its time, and no control', async ({
  page,
}) => {
  await page.goto('/lines/domestic-free');
  const shape = await stateOf(page).evaluate((element) => ({
    tag: element.tagName,
    instant: element.getAttribute('datetime'),
    pieces: [...element.childNodes].map(({ nodeType }) => nodeType),
    isControl: element.closest('a, button') !== null,
  }));
  expect(shape).toEqual({
    tag: 'TIME',
    instant: '2026-12-04T20:00+03:00',
    pieces: [3],
    isControl: false,
  });
});

test('a state differs by its shape too, in colours of the reader’s own and without any', async ({
  page,
}) => {
  for (const forcedColors of ['active', 'none'] as const) {
    await page.emulateMedia({ forcedColors });
    const marks: Buffer[] = [];
    for (const moment of MOMENTS) {
      await page.goto(`${siteAt(moment)}/lines/domestic-free`);
      await addCss(page, 'html { filter: grayscale(1) }');
      marks.push(await stateOf(page).locator('xpath=..').locator('svg').screenshot());
    }
    expect(new Set(marks.map((mark) => mark.toString('base64'))).size).toBe(MOMENTS.length);
  }
});

test('where the line is closed, the page says what to do now', async ({ page }) => {
  await page.goto(`${siteAt('closed')}/topics/documents`);
  const heading = page.getByRole('heading', { name: /Что можно сделать сейчас/ });
  await expect(heading).toBeVisible();
  const advice = heading.locator('xpath=..').getByRole('link');
  expect(await advice.count()).toBeGreaterThanOrEqual(3);
});
