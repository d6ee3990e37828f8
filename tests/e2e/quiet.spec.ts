import { expect, type Page, test } from '@playwright/test';
import { addCss } from '../support/add-css';
import { siteAt } from '../support/servers';
import { expectNoFaults, WRONG_ADDRESS } from '../support/sitemap';

/** What the device keeps of a page besides its history. */
async function keptOn(page: Page): Promise<string[]> {
  const kept = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? 'a database'),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ]);
  return [...kept, ...(await page.context().cookies()).map(({ name }) => `cookie ${name}`)];
}

/** What moves on a page for whoever asks for less motion. */
async function moving(page: Page): Promise<string[]> {
  await page.locator('.answers:not([data-folds])').waitFor({ state: 'detached' });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moves = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .map((element) => getComputedStyle(element))
      .filter(({ transitionDuration, animationName }) => {
        const seconds = Math.max(...transitionDuration.split(',').map(Number.parseFloat));
        return seconds > 0.01 || animationName !== 'none';
      })
      .map(
        ({ transitionDuration, animationName }) => `moves: ${transitionDuration} ${animationName}`,
      ),
  );
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  return moves;
}

/** Writes down which origins a page asks, and what breaks in it: in its console, its scripts, its requests. */
function listen(page: Page): { origins: Map<string, number>; complaints: string[] } {
  const origins = new Map<string, number>();
  const complaints: string[] = [];
  const note = (text: string) => complaints.push(`${page.url()}: ${text}`);
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:') origins.set(origin, (origins.get(origin) ?? 0) + 1);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) note(message.text());
  });
  page.on('pageerror', (error) => note(error.message));
  page.on('requestfailed', (request) => {
    // Whoever goes on to the next page no longer waits for what this one asked.
    const isLeft = request.failure()?.errorText === 'net::ERR_ABORTED';
    if (!isLeft) note(`failed: ${request.url()}`);
  });
  return { origins, complaints };
}

// One walk through the pages serves all four: each load costs more than what is looked at.
test('no page asks a third party for anything, leaves anything on the device, breaks, or moves for whoever asked for less motion', async ({
  page,
}) => {
  const { origins, complaints } = listen(page);
  await expectNoFaults(async (path) => {
    await page.goto(path);
    return [...(await keptOn(page)), ...(await moving(page))];
  });
  expect([...origins.keys()]).toEqual([siteAt('open')]);
  // That address does not exist, and the browser says so.
  expect(complaints.filter((complaint) => !complaint.includes(WRONG_ADDRESS))).toEqual([]);
});

test('the watch itself sees what it looks for', async ({ page, context }) => {
  const { origins, complaints } = listen(page);
  await page.goto('/');
  expect([...(await keptOn(page)), ...(await moving(page))]).toEqual([]);
  await context.addCookies([{ name: 'trace', value: '1', url: siteAt('open') }]);
  await addCss(page, 'h1 { transition: color 1s !important }');
  await page.evaluate(() => {
    localStorage.setItem('trace', '1');
    new Image().src = 'http://127.0.0.2:9/x.png';
    setTimeout(() => {
      throw new Error('thrown');
    });
  });
  await expect.poll(() => complaints.join()).toMatch(/thrown/);
  // The policy of the page stops it before it is sent, and says so.
  expect(complaints.join()).toContain('127.0.0.2');
  expect([...origins.keys()]).toEqual([siteAt('open'), 'http://127.0.0.2:9']);
  expect(await keptOn(page)).toEqual(['trace', 'cookie trace']);
  expect(await moving(page)).toEqual(['moves: 1s none']);
});
