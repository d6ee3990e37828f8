import { expect, test } from '@playwright/test';
import { siteAt } from '../support/servers';
import { expectNoFaults, sitemapPaths } from '../support/sitemap';

test('no page asks a third party for anything', async ({ page }) => {
  const origins = new Map<string, number>();
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:') origins.set(origin, (origins.get(origin) ?? 0) + 1);
  });
  await expectNoFaults(async (path) => {
    await page.goto(path);
    return [];
  });
  expect([...origins.keys()]).toEqual([siteAt('open')]);
});

test('no page leaves anything on the device', async ({ page, context }) => {
  await expectNoFaults(async (path) => {
    await page.goto(path);
    const kept = await page.evaluate(async () => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map(({ name }) => name ?? 'a database'),
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ]);
    return [...kept, ...(await context.cookies()).map(({ name }) => `cookie ${name}`)];
  });
});

test('no page breaks: no error in the console, no script that throws, no request that fails', async ({
  page,
}) => {
  const complaints: string[] = [];
  const note = (text: string) => complaints.push(`${page.url()}: ${text}`);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) note(message.text());
  });
  page.on('pageerror', (error) => note(error.message));
  page.on('requestfailed', (request) => {
    // Whoever goes on to the next page no longer waits for what this one asked.
    const isLeft = request.failure()?.errorText === 'net::ERR_ABORTED';
    if (!isLeft) note(`failed: ${request.url()}`);
  });
  const paths = await sitemapPaths();
  await expectNoFaults(async (path) => {
    await page.goto(path);
    return [];
  }, paths);
  expect(complaints).toEqual([]);
});

test('nothing moves for whoever asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expectNoFaults(async (path) => {
    await page.goto(path);
    await page.locator('.answers:not([data-folds])').waitFor({ state: 'detached' });
    return page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .map((element) => getComputedStyle(element))
        .filter(({ transitionDuration, animationName }) => {
          const seconds = Math.max(...transitionDuration.split(',').map(Number.parseFloat));
          return seconds > 0.01 || animationName !== 'none';
        })
        .map(
          ({ transitionDuration, animationName }) =>
            `moves: ${transitionDuration} ${animationName}`,
        ),
    );
  });
});
