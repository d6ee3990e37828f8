import { expect, test } from '@playwright/test';
import { emergencyPage } from '@/lib/http/emergency-page';
import { axeFaults } from '../support/run-axe';
import { siteAt } from '../support/servers';
import { expectNoFaults } from '../support/sitemap';

const VIEWS = [
  { name: 'in the light scheme', colorScheme: 'light', width: 1280 },
  { name: 'in the dark scheme', colorScheme: 'dark', width: 1280 },
  { name: 'on a narrow screen', colorScheme: 'light', width: 320 },
] as const;

for (const { name, colorScheme, width } of VIEWS) {
  test(`axe finds nothing on any page ${name}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await expectNoFaults(async (path) => {
      await page.goto(path);
      return axeFaults(page);
    });
  });
}

for (const moment of ['closed', 'closingSoon'] as const) {
  test(`axe finds nothing where lines are ${moment}`, async ({ page }) => {
    const paths = ['/', '/lines', '/hours', '/topics/documents'];
    await expectNoFaults(async (path) => {
      await page.goto(`${siteAt(moment)}${path}`);
      return axeFaults(page);
    }, paths);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the emergency page in the ${colorScheme} scheme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setContent(emergencyPage(500, Date.parse('2026-12-04T12:00:00+03:00')));
    expect((await axeFaults(page)).join('\n')).toBe('');
  });
}

test('axe itself sees a planted fault', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    document
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', '<img src="data:,"><a href="/"></a>');
  });
  expect((await axeFaults(page)).join()).toMatch(/image-alt[\s\S]*link-name/);
});
