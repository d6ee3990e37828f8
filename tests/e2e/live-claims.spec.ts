import { expect, type Page, test } from '@playwright/test';
import { HOUR, MINUTE, openTab, SECOND } from '../support/live-tab';
import { hearChanges } from '../support/screen-reader';
import { siteAt } from '../support/servers';
import { plain } from '../support/words';

const BOUNDARY = Date.parse('2026-12-04T20:00:00+03:00');

/** Writes down all that comes to stand in the page's spoken region. */
async function hear(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const region = document.querySelector('footer ~ [role=status]');
    if (region === null) throw new Error('no region');
    new MutationObserver(() => {
      if (region.textContent) said.push(region.textContent);
    }).observe(region, { childList: true, characterData: true, subtree: true });
  });
  return async () => {
    const said: string[] = await page.evaluate('said');
    return said.map(plain);
  };
}

test('S4: at the closing one polite phrase is said, and nothing else for ten minutes', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const tab = await openTab(page, '/topics/documents');
  const region = page.locator('footer ~ [role=status]');
  await expect(region).toHaveText('');
  await tab.run(15 * SECOND);
  const heard = await hearChanges(page);
  await tab.sleepTo(BOUNDARY - 2 * MINUTE);
  await tab.run(12 * MINUTE);
  expect(await heard()).toEqual([
    'polite: Линия «Единый номер по России» закрыта. Откроется завтра в 09:00 по московскому времени.',
  ]);
  await expect(page.getByRole('link', { name: 'Обновить страницу' })).toBeVisible();
});

test('words that are parted for large letters stay so, are counted in and spoken like all others', async ({
  page,
}) => {
  await page
    .context()
    .addCookies([{ name: 'settings', value: 'size=200', url: siteAt('closingSoon') }]);
  const tab = await openTab(page, '/topics/documents');
  const state = page.getByRole('main').locator('[data-line] time').first();
  const parted = /Откры\u00adто\. Закро\u00adет\u00adся/;
  await expect(state).toHaveText(parted);
  await tab.run(15 * SECOND);
  expect(tab.questions()).toBeGreaterThan(0);
  await expect(state).toHaveText(parted);
  const heard = await hearChanges(page);
  await tab.sleepTo(BOUNDARY - 2 * MINUTE + SECOND);
  await expect(state).toHaveText(/через\s2\sминуты/);
  await tab.runTo(BOUNDARY + SECOND);
  expect(await heard()).toEqual([
    'polite: Линия «Единый номер по России» закрыта. Откроется завтра в 09:00 по московскому времени.',
  ]);
});

test('a line that is called a line is not called so twice', async ({ page }) => {
  const tab = await openTab(page, '/lines/mobile', { moment: 'closed' });
  await tab.run(15 * SECOND);
  const said = await hear(page);
  await tab.sleep(14 * HOUR);
  await tab.run(SECOND);
  await expect.poll(async () => (await said()).join()).toMatch(/^Линия для мобильных .*открыта/);
});

test('a tab that nobody sees says nothing and asks nothing', async ({ page }) => {
  const tab = await openTab(page, '/');
  await tab.run(15 * SECOND);
  const said = await hear(page);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  const asked = tab.questions();
  await tab.sleepTo(BOUNDARY - 5 * SECOND);
  await tab.run(90 * SECOND);
  expect(await said()).toEqual([]);
  expect(tab.questions()).toBe(asked);
  await tab.expectNothingFalse();

  // Seen again, it asks at once.
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: false });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await tab.run(100);
  expect(tab.questions()).toBe(asked + 1);
  await tab.expectTruth();
});

for (const event of ['online', 'focus']) {
  test(`a tab that waits to ask again asks at once when the device tells «${event}»`, async ({
    page,
  }) => {
    const tab = await openTab(page, '/lines/domestic-free', { isOnline: false });
    // Two questions have failed by now, and the third is a minute away.
    await tab.run(30 * SECOND);
    const asked = tab.questions();
    expect(asked).toBe(2);
    await tab.run(10 * SECOND);
    expect(tab.questions()).toBe(asked);
    tab.setOnline(true);
    await page.evaluate((name) => dispatchEvent(new Event(name)), event);
    await tab.run(100);
    expect(tab.questions()).toBe(asked + 1);
    await tab.expectTruth();
  });
}

test('while the server cannot be asked for two minutes, hours stand in the place of states', async ({
  page,
}) => {
  const tab = await openTab(page, '/', { isOnline: false });
  await tab.run(100 * SECOND);
  await tab.expectTruth();
  await tab.run(30 * SECOND);
  const shown = await tab.shown();
  expect(new Set(shown.map(({ state }) => state))).toEqual(new Set(['unknown']));
  expect(shown[0]?.sentence).toMatch(
    /^Часы работы: .*с\s08:00 до\s20:00.* Проверьте московское время\.$/,
  );
  await expect(page.getByText(/сейчас отвеча/)).toBeHidden();
  // Neither does a mark claim what the words do not.
  await expect(page.locator('main .status svg').first()).toBeHidden();

  tab.setOnline(true);
  await tab.run(2 * MINUTE);
  await tab.expectTruth();
});

test('a server that takes questions and never answers is one that cannot be asked', async ({
  page,
}) => {
  const tab = await openTab(page, '/lines/domestic-free', { isSilent: true });
  await tab.run(3 * MINUTE);
  expect(tab.questions()).toBeGreaterThan(1);
  expect((await tab.shown()).map(({ state }) => state)).not.toContain('open');
});

test('clocks far apart and no server to decide: no state is claimed', async ({ page }) => {
  const tab = await openTab(page, '/', { isOnline: false, clockError: 5 * MINUTE });
  await tab.run(30 * SECOND);
  expect((await tab.shown()).map(({ state }) => state)).not.toContain('open');
});

test('a page that comes back from the cache of the browser tells the present state', async ({
  page,
}) => {
  const tab = await openTab(page, '/');
  await tab.run(15 * SECOND);
  await tab.sleep(HOUR);
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
  await tab.expectTruth();
});

test('a page reached by the Back button an hour later tells the present state', async ({
  page,
}) => {
  const tab = await openTab(page, '/lines');
  await page.goto(`${siteAt('closingSoon')}/faq`);
  await tab.sleep(HOUR);
  await page.goBack();
  await tab.run(4 * SECOND);
  await tab.expectTruth();
});

test('after midnight nothing on the page calls yesterday «сегодня»', async ({ page }) => {
  const tab = await openTab(page, '/lines/domestic-free', { moment: 'closed' });
  await expect(page.getByText('сегодня', { exact: true })).toBeVisible();
  await tab.run(15 * SECOND);
  await tab.sleep(2 * HOUR);
  await expect(page.getByText('сегодня', { exact: true })).toBeHidden();
  await expect(page.locator('tr[aria-current]')).toHaveCount(0);
  await tab.expectTruth();
});

test('when the line opens, the advice for closed lines no longer says that it is closed', async ({
  page,
}) => {
  const tab = await openTab(page, '/lines/domestic-free', { moment: 'closed' });
  await expect(page.getByRole('heading', { name: /^Линия закрыта/ })).toBeVisible();
  await tab.run(15 * SECOND);
  await tab.sleep(14 * HOUR);
  await tab.expectTruth();
  await expect(page.getByRole('heading', { name: /^Линия закрыта/ })).toBeHidden();
  await expect(page.getByRole('heading', { name: /когда линия закрыта/ })).toBeVisible();
});

test('the mark of a state turns with it into what the server would draw', async ({ page }) => {
  const drawn = () => page.locator('.panel .status path').getAttribute('d');
  const tab = await openTab(page, '/lines/domestic-free');
  await tab.run(15 * SECOND);
  await tab.sleep(2 * HOUR);
  await tab.expectTruth();
  const turned = await drawn();
  await page.goto(`${siteAt('closed')}/lines/domestic-free`);
  expect(turned).toBe(await drawn());
});
