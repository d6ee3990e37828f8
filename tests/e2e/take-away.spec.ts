import { expect, test } from '@playwright/test';
import { hotlines } from '@/content';
import { telHref } from '@/lib/contact/phone';
import { canReadCodes, canReadPdf, pictureOf, printPage, readCodes } from '../support/paper';
import { readSchemes } from '../support/token-schemes';

test('a camera reads the number from the code in every scheme (22)', async ({ page }) => {
  test.skip(!canReadCodes, 'zbar-tools are not installed');
  await page.goto('/lines/mobile');
  const code = page.getByRole('figure').getByRole('img');
  const read = new Map<string, string[]>();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    read.set(colorScheme, readCodes(await code.screenshot()));
  }
  for (const scheme of [...readSchemes().keys()].filter((name) => !read.has(name))) {
    await page.locator('html').evaluate((html, name) => {
      html.setAttribute('data-scheme', name);
    }, scheme);
    read.set(scheme, readCodes(await code.screenshot()));
  }
  await page.emulateMedia({ forcedColors: 'active' });
  read.set('forced colours', readCodes(await code.screenshot()));
  expect(read.size).toBeGreaterThanOrEqual(8);
  for (const [scheme, found] of read) expect(found, scheme).toEqual(['tel:+74951234567']);
});

test('each line has its own code, with a caption, and only where a screen is wide (22)', async ({
  page,
}) => {
  for (const line of hotlines) {
    await page.goto(`/lines/${line.id}`);
    const figure = page.getByRole('figure', { name: 'Наведите камеру телефона.' });
    await expect(figure).toBeVisible();
    if (canReadCodes) {
      const found = readCodes(await figure.getByRole('img').screenshot());
      expect(found, line.id).toEqual([telHref(line.phone)]);
    }
  }
  await page.setViewportSize({ width: 767, height: 800 });
  await expect(page.getByRole('figure')).toBeHidden();
  await expect(page.getByRole('link', { name: 'В контакты телефона' })).toBeVisible();
});

test('the code on a wall card is read from the paper', async ({ page }) => {
  test.skip(!canReadCodes || !canReadPdf, 'zbar-tools or poppler-utils are not installed');
  await page.goto('/lines/access-hearing/card');
  expect(readCodes(pictureOf(await printPage(page)))).toEqual(['tel:+78002000002']);
});

test('number and hours of a line are files with names that every phone can keep', async ({
  page,
  request,
}) => {
  await page.goto('/lines/mobile');
  const files = [
    { link: 'В контакты телефона', name: 'mobile.vcf', type: 'text/vcard; charset=utf-8' },
    { link: 'Часы работы в календарь', name: 'mobile.ics', type: 'text/calendar; charset=utf-8' },
  ];
  for (const { link, name, type } of files) {
    const href = (await page.getByRole('link', { name: link }).getAttribute('href')) ?? '';
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: link }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
    const answer = await request.get(href);
    expect(answer.headers()['content-type']).toBe(type);
    expect(await answer.text()).toMatch(/^BEGIN:V/);
    const again = await request.get(href, {
      headers: { 'if-none-match': answer.headers().etag ?? '' },
    });
    expect(again.status()).toBe(304);
    expect((await request.get(href.replace('mobile', 'nobody'))).status()).toBe(404);
  }
});
