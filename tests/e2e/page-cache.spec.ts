import { expect, test } from '@playwright/test';
import { pageKeyOf } from '@/lib/http/cached-pages';
import { CLOCKS, type Moment } from '../support/servers';
import { everyPath, SWEEP_MS } from '../support/sitemap';
import { startSite } from '../support/start-site';

const SITE_URL = 'https://help.example.ru';

/** What is kept is known by path and epoch alone: every page at one moment, and one of each kind at the others. */
const A_FEW = ['/', '/topics/registration', '/lines/mobile', '/hours', '/faq'];

async function keptPaths(): Promise<string[]> {
  const paths = (await everyPath()).filter((path) => pageKeyOf(path) !== undefined);
  expect(paths.length).toBeGreaterThan(60);
  return paths;
}

/** An answer as a visitor gets it, but for the date of its sending. */
async function answerOf(address: string, path: string) {
  const response = await fetch(address + path, { headers: { 'Accept-Encoding': 'br' } });
  const headers = [...response.headers].filter(([name]) => name !== 'date').sort();
  return { path, status: response.status, headers, body: await response.text() };
}

for (const moment of Object.keys(CLOCKS) as Moment[]) {
  test(`with the page cache and without it what a visitor gets is the same to the byte (${moment})`, async () => {
    test.setTimeout(SWEEP_MS);
    const variables = { APP_ENV: 'test', APP_CLOCK: CLOCKS[moment], SITE_URL };
    const [kept, drawn] = await Promise.all([
      startSite(variables),
      startSite({ ...variables, PAGE_CACHE: 'off' }),
    ]);
    try {
      const paths = moment === 'closed' ? await keptPaths() : A_FEW;
      expect(paths.filter((path) => pageKeyOf(path) === undefined)).toEqual([]);
      for (const path of paths) {
        const expected = await answerOf(drawn.address, path);
        expect(await answerOf(kept.address, path)).toEqual(expected);
        expect(await answerOf(kept.address, path)).toEqual(expected);
      }
    } finally {
      await Promise.all([kept.stop(), drawn.stop()]);
    }
  });
}
