import { expect, test } from '@playwright/test';
import { addCss } from '../support/add-css';
import { axeFaults } from '../support/run-axe';
import { choose, SCHEMES, schemeFaults } from '../support/scheme-faults';
import { siteAt } from '../support/servers';
import { everyPath, expectNoFaults, SAVED_SHEET } from '../support/sitemap';

const allPaths = async () => [...(await everyPath()), SAVED_SHEET];

// A page is loaded once for all its looks: the rules that ask for no colour see the same elements in each.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('axe finds nothing on any page, wide and narrow, light and dark', async ({ page }) => {
  await expectNoFaults(
    async (path) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(path);
      const wide = await axeFaults(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await axeFaults(page, 'colours');
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 320, height: 800 });
      return [...wide, ...dark, ...(await axeFaults(page))];
    },
    await allPaths(),
  );
});

test('axe finds nothing on any page in any scheme of the low-vision version (66)', async ({
  page,
  context,
}) => {
  await choose(context, siteAt('open'), 'scheme=black-on-white');
  await expectNoFaults(
    async (path) => {
      await page.goto(path);
      return schemeFaults(page);
    },
    await allPaths(),
  );
});

for (const moment of ['closed', 'closingSoon'] as const) {
  test(`axe finds nothing where lines are ${moment}`, async ({ page }) => {
    const paths = ['/', '/lines', '/hours', '/topics/documents'];
    await expectNoFaults(async (path) => {
      await page.goto(`${siteAt(moment)}${path}`);
      return axeFaults(page);
    }, paths);
  });
}

test('axe itself sees a planted fault', async ({ page, context }) => {
  await choose(context, siteAt('open'), 'scheme=black-on-white');
  await page.goto('/');
  expect(await schemeFaults(page)).toEqual([]);
  await page.evaluate(() => {
    document
      .querySelector('main')
      ?.insertAdjacentHTML(
        'beforeend',
        '<img src="data:,"><a href="/"></a><p class="pale">Бледно</p><p class="soft">Неярко</p>',
      );
  });
  await addCss(
    page,
    '.pale { color: #777; background: #999 } .soft { color: #666; background: #fff }',
  );
  const found = (await axeFaults(page)).map((fault) => fault.split(':')[0]);
  expect(found.sort()).toEqual([
    'color-contrast',
    'color-contrast-enhanced',
    'image-alt',
    'link-name',
  ]);
  expect(await schemeFaults(page)).toHaveLength(2 * SCHEMES.length);
});
