import { expect, type Page, test } from '@playwright/test';
import { faq, hotlines, topics } from '@/content';
import { displayPhone } from '@/lib/contact/phone';
import { canReadPdf, type Paper, printPage } from '../support/paper';
import { type Moment, siteAt } from '../support/servers';
import { plain } from '../support/words';

test.skip(!canReadPdf, 'poppler-utils are not installed');

/** What is true for an hour only has no place on paper. */
const STATE = /открыт|закрыт|сейчас|сегодня/i;

/** The same in pages that speak of «открыть» and «сейчас» in their advice. */
const NOW = /открыто (?:до|по)|закрыто\. |закроется через|отвечает сейчас|сегодня/i;

async function printed(page: Page, path: string, moment: Moment = 'open'): Promise<Paper> {
  await page.goto(siteAt(moment) + path);
  return printPage(page);
}

/** The text as letters alone: columns and folds of a sheet part what belongs together. */
const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');

test('P1: every number with its cost and hours comes out on one A4, with its date and no state', async ({
  page,
}) => {
  for (const moment of ['open', 'closed'] as const) {
    const { pages, text } = await printed(page, '/print', moment);
    expect(pages).toBe(1);
    for (const { phone, displayForm, name } of hotlines) {
      expect(text).toContain(displayPhone(phone, displayForm));
      expect(letters(text)).toContain(letters(name));
    }
    for (const words of [
      'Звонок по России бесплатный',
      'по тарифу вашего оператора',
      'с 08:00 до 20:00',
      'с 09:00 до 19:00',
      'Круглосуточно',
      `Актуально на ${moment === 'open' ? '12:00' : '22:00'} по московскому времени, 4 декабря 2026`,
      'Сведения проверены 22 ноября 2026 года',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toMatch(STATE);
  }
});

test('the sheet is printed black on white in letters of 12 points and more, in any scheme', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  for (const scheme of ['', 'white-on-black']) {
    await page.goto('/print');
    if (scheme !== '') await page.locator('html').evaluate(setScheme, scheme);
    const looks = await page.evaluate(() =>
      [...document.querySelectorAll('body *')].flatMap((element) => {
        const texts = [...element.childNodes].filter(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        );
        if (texts.length === 0 || !element.checkVisibility() || element.closest('.sr-only')) {
          return [];
        }
        const { fontSize, color, backgroundColor } = getComputedStyle(element);
        return [{ points: Number.parseFloat(fontSize) * 0.75, color, backgroundColor }];
      }),
    );
    expect(looks.length).toBeGreaterThan(35);
    expect(Math.min(...looks.map(({ points }) => points))).toBeGreaterThanOrEqual(12);
    expect(new Set(looks.map(({ color }) => color))).toEqual(new Set(['rgb(0, 0, 0)']));
    expect(new Set(looks.map(({ backgroundColor }) => backgroundColor))).toEqual(
      new Set(['rgba(0, 0, 0, 0)']),
    );
  }
});

function setScheme(html: Element, scheme: string): void {
  html.setAttribute('data-scheme', scheme);
}

test('a topic, a line and a wall card come out on one A4 each, open or closed (81)', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const paths = [
    ...topics.map(({ id }) => `/topics/${id}`),
    '/topics/technical/hearing',
    '/topics/registration/abroad',
    ...hotlines.flatMap(({ id }) => [`/lines/${id}`, `/lines/${id}/card`]),
  ];
  const counts: string[] = [];
  for (const path of paths) {
    const { pages, text } = await printed(page, path, 'closed');
    counts.push(`${path} ${pages}`);
    expect(text, path).not.toMatch(STATE);
    expect(text, path).toMatch(/\d{3}-\d{2}-\d{2}/);
  }
  for (const { id } of topics) {
    const { pages } = await printed(page, `/topics/${id}`);
    counts.push(`/topics/${id} ${pages}`);
  }
  expect(counts.filter((count) => !count.endsWith(' 1'))).toEqual([]);
  expect(counts.length).toBeGreaterThan(25);
});

test('the home page comes out on two pages with every number and no form, open or closed', async ({
  page,
}) => {
  for (const moment of ['open', 'closed'] as const) {
    const { pages, text } = await printed(page, '/', moment);
    expect(pages).toBe(2);
    for (const { phone, displayForm, name } of hotlines) {
      expect(text).toContain(displayPhone(phone, displayForm));
      expect(letters(text)).toContain(letters(name));
    }
    // Three topics stand side by side, each name over two lines.
    for (const word of topics.flatMap(({ name }) => name.split(' '))) expect(text).toContain(word);
    expect(text).not.toMatch(/Найти|Выберите/);
    expect(text).not.toMatch(STATE);
  }
});

test('long pages take few sheets, each letter of 11 points at least, and claim nothing of now', async ({
  page,
}) => {
  const most = { '/faq': 5, '/how-to-reach-us': 2, '/hours': 2, '/lines': 2 };
  for (const [path, sheets] of Object.entries(most)) {
    for (const moment of ['open', 'closed'] as const) {
      const { pages, text } = await printed(page, path, moment);
      expect(pages, path).toBeLessThanOrEqual(sheets);
      expect(text, path).not.toMatch(NOW);
    }
    await page.emulateMedia({ media: 'print' });
    expect(await smallestPoints(page), path).toBeGreaterThanOrEqual(11);
    await page.emulateMedia({ media: null });
  }
});

/** The smallest letters that are printed, in points. */
function smallestPoints(page: Page): Promise<number> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const points: number[] = [];
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      if (!element?.checkVisibility() || element.closest('.sr-only, script, style')) continue;
      if (texts.currentNode.textContent?.trim() === '') continue;
      points.push(Number.parseFloat(getComputedStyle(element).fontSize) * 0.75);
    }
    return Math.min(...points);
  });
}

test('answers that are folded on the screen are printed open (82)', async ({ page }) => {
  await page.goto('/faq');
  await page.getByRole('button', { expanded: false }).first().waitFor();
  // Read down one column and then the other.
  const { flow: text } = await printPage(page);
  for (const { question, summary } of faq) {
    expect(letters(text)).toContain(letters(question));
    const start = letters(summary.split('{')[0] ?? '');
    expect(letters(text)).toContain(start);
  }
});

test('the head, menus and forms stay off the paper; only outer links are written out (82)', async ({
  page,
}) => {
  await page.goto('/topics/documents');
  await page.locator('main').evaluate((main) => {
    main.insertAdjacentHTML('beforeend', '<p><a href="https://example.ru/form">Форма</a></p>');
  });
  const { text } = await printPage(page);
  expect(text).toContain('Форма (https://example.ru/form)');
  expect(text).not.toMatch(/\(\/|Найти|Меню|Главная|Скопировать номер|К содержанию/);
  expect(text).toContain(
    plain('Это справочный сайт. Он не является сайтом государственного органа.'),
  );
});

test('where scripts run, a button opens the browser’s own printing', async ({ page, browser }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  for (const path of ['/print', '/lines/mobile/card']) {
    await page.goto(path);
    await page.getByRole('button', { name: 'Напечатать' }).click();
    await expect(page.locator('body[data-printed]')).toBeVisible();
  }
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(`${siteAt('open')}/print`);
  await expect(still.getByRole('button', { name: 'Напечатать' })).toHaveCount(0);
  await expect(still.getByText('Напечатайте лист или сохраните страницу')).toBeVisible();
  await context.close();
});
