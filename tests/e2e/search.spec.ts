import { expect, test } from '@playwright/test';
import { mainLine } from '@/components/site/main-line';
import { hostile } from '../search/hostile';
import { hasFocus, keyboardOf } from '../support/keyboard';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('K4: from home by the keyboard to the first answer', async ({ page }) => {
      await page.goto('/');
      const keyboard = keyboardOf(page);
      await keyboard.tabTo(page.getByRole('searchbox').first());
      await page.keyboard.type('забыл пароль');
      await keyboard.follow();
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading).toHaveText(
        /^Найден[ао]? \d+\sответ(?:а|ов)? по запросу «забыл пароль»$/u,
      );
      await expect(page.getByRole('searchbox')).toHaveValue('забыл пароль');
      const first = page.getByRole('main').getByRole('listitem').first().getByRole('link').first();
      const afterLoad = keyboardOf(page);
      await afterLoad.press('Tab');
      expect(await hasFocus(page.getByRole('link', { name: 'К ответам' }))).toBe(true);
      await afterLoad.press('Enter');
      await afterLoad.press('Tab');
      expect(await hasFocus(first)).toBe(true);
      expect(afterLoad.presses()).toBeLessThanOrEqual(3);
    });

    test('S6: the title tells the count, and no answers what to do', async ({ page }) => {
      await page.goto('/search?q=пароль');
      expect(await page.title()).toMatch(/^Найден[ао]? \d+\sответ(?:а|ов)? по запросу «пароль»/u);
      await page.goto('/search?q=ыъыъыъ');
      expect(await page.title()).toMatch(/^По запросу «ыъыъыъ» ничего не найдено/);
      const main = page.getByRole('main');
      await expect(main.getByRole('heading', { level: 1 })).toHaveText(/ничего не найдено/);
      await expect(main.locator(`a[href="tel:${mainLine.phone}"]`).first()).toBeVisible();
      await expect(main.locator('[data-state]').first()).toBeVisible();
      await expect(main.getByRole('table').first()).toBeVisible();
      await expect(main.getByRole('heading', { name: 'Что случилось' })).toBeVisible();
      await expect(page.getByRole('searchbox')).toHaveValue('ыъыъыъ');
    });

    test('the first answer stands in the first screen of a phone, under the field', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 375, height: 667 });
      await page.goto('/search?q=забыл пароль');
      const first = page.getByRole('main').getByRole('listitem').first().getByRole('link').first();
      await expect(first).toBeInViewport({ ratio: 1 });
      await expect(page.getByRole('searchbox')).toBeInViewport({ ratio: 1 });
    });

    test('a line among the answers shows its number and state', async ({ page }) => {
      await page.goto('/search?q=555-35-36');
      const first = page.getByRole('main').getByRole('listitem').first();
      await expect(first.getByRole('link', { name: '8 800 555-35-36' })).toBeVisible();
      await expect(first.locator('[data-state]')).toBeVisible();
    });

    test('the way a query was read is told, with a link to the literal search', async ({
      page,
    }) => {
      await page.goto('/search?q=gfhjkm');
      await expect(page.getByText('Показано по запросу «пароль»')).toBeVisible();
      await page.getByRole('link', { name: 'Искать точно «gfhjkm»' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/ничего не найдено/);
    });

    test('before a question there is a field and advice', async ({ page }) => {
      await page.goto('/search');
      await expect(page.getByRole('search')).toHaveCount(1);
      await page.getByRole('main').getByRole('link', { name: 'забыл пароль' }).click();
      await expect(page.locator('mark').first()).toBeVisible();
    });
  });
}

test('the field shows at least 27 characters, and nothing pops up', async ({ page }) => {
  await page.goto('/search');
  const field = page.getByRole('searchbox');
  const width = await field.evaluate((element) => {
    const { fontSize } = getComputedStyle(element);
    return element.clientWidth / Number.parseFloat(fontSize);
  });
  // A character is about half as wide as it is high.
  expect(width).toBeGreaterThanOrEqual(27 * 0.5);
  await field.fill('пар');
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.getByRole('listbox')).toHaveCount(0);
});

test('the list follows what is typed; the count is spoken once, focus and field stay', async ({
  page,
}) => {
  await page.goto('/search');
  const field = page.getByRole('searchbox');
  const before = await field.boundingBox();
  await field.pressSequentially('мошенн', { delay: 40 });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/по запросу «мошенн»$/);
  await expect(page.getByRole('link', { name: 'Как не попасться мошенникам?' })).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('');
  await expect(page.getByRole('status')).toHaveText(/по запросу «мошенн»$/);
  await expect(field).toBeFocused();
  expect(await field.boundingBox()).toEqual(before);
  await expect(page).toHaveURL(/q=%D0%BC/);
});

test('among the answers it follows as well, and the way past the field comes and goes with them', async ({
  page,
}) => {
  await page.goto('/search?q=ыъыъыъ');
  const skip = page.getByRole('link', { name: 'К ответам' });
  await expect(skip).toHaveCount(0);
  const field = page.getByRole('searchbox');
  await field.fill('нотариус');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/«нотариус»$/);
  await expect(skip).toHaveCount(1);
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('нотариус');
  await field.fill('ыъыъыъ');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/ничего не найдено/);
  await expect(skip).toHaveCount(0);
});

for (const [name, query] of Object.entries(hostile)) {
  test(`hostile input is answered by a page: ${name}`, async ({ request }) => {
    // Ten thousand characters are what the server takes; half of a pair has no encoding at all.
    const asked = encodeURIComponent(query.slice(0, 10_000).replace(/[\ud800-\udfff]/g, '😀'));
    const page = await request.get(`/search?q=${asked}&q=second`);
    expect(page.status()).toBe(200);
    expect(await page.text()).not.toMatch(/<script>alert|onerror=alert\(1\)>/);
    const answer = await request.get(`/api/search?q=${asked}`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['cache-control']).toBe('no-store');
  });
}

test('broken escapes and an encoded zero are answered too', async ({ request }) => {
  for (const path of [
    '/search?q=%00%00',
    '/search?q=%E0%A4%A',
    '/api/search?q=%00',
    '/search?q=',
  ]) {
    expect((await request.get(path)).status(), path).toBe(200);
  }
});

test('the endpoint answers what the page does, and says what is missing', async ({
  page,
  request,
}) => {
  const missing = await request.get('/api/search');
  expect(missing.status()).toBe(400);
  expect(await missing.json()).toEqual({ error: expect.stringMatching(/^Добавьте .*q=/) });
  const answer = await (await request.get('/api/search?q=gfhjkm')).json();
  expect(answer.interpretation).toEqual({ kind: 'layout', shown: 'пароль' });
  await page.goto('/search?q=gfhjkm');
  const titles = await page
    .getByRole('main')
    .getByRole('listitem')
    .getByRole('heading')
    .allInnerTexts();
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  expect(titles.map(plain)).toEqual(answer.results.map(({ title }: { title: string }) => title));
  const long = await (await request.get(`/api/search?q=${'a'.repeat(500)}`)).json();
  expect(long.cut).toBe(true);
});
