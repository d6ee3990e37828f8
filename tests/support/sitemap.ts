import { expect, test } from '@playwright/test';
import { siteAt } from './servers';

/** An address that exists on no site, so that every sweep also meets the page of a wrong address. */
export const WRONG_ADDRESS = '/net-takoj-stranicy';

/** Paths of every page in /sitemap.xml. Throws when it names none: a sweep over nothing must not pass. */
export async function sitemapPaths(): Promise<string[]> {
  const response = await fetch(`${siteAt('open')}/sitemap.xml`);
  const xml = await response.text();
  const paths = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  );
  if (paths.length === 0) throw new Error(`/sitemap.xml names no page (status ${response.status})`);
  return paths;
}

/** The search before a question, with answers, and with none. */
const SEARCHES = ['/search', '/search?q=parol', '/search?q=qqqqqq'];

/** The sheet that stands in for a page without network: it has no head and foot, which most sweeps look for. */
export const SAVED_SHEET = '/offline';

/** Pages of one visitor, which no search engine may list: the settings, and a request that this browser has not opened. */
const OWN_PAGES = ['/settings', '/request/1597602029'];

/** A wall card, one for all lines: they differ in their facts alone and are in no sitemap. */
const WALL_CARD = '/lines/mobile/card';

/** Every page a citizen can meet: the sitemap, the search, those of one visitor, a wall card and the page of a wrong address. */
export async function everyPath(): Promise<string[]> {
  return [...(await sitemapPaths()), ...SEARCHES, ...OWN_PAGES, WALL_CARD, WRONG_ADDRESS];
}

/** A sweep visits every page of the site in one test. */
export const SWEEP_MS = 240_000;

/** Visits every page and gathers what is wrong with each; fails once, with all of it. */
export async function expectNoFaults(
  visit: (path: string) => Promise<string[]>,
  paths?: string[],
): Promise<void> {
  test.setTimeout(SWEEP_MS);
  const faults: string[] = [];
  for (const path of paths ?? (await everyPath())) {
    const found = await visit(path);
    faults.push(...found.map((fault) => `${path}: ${fault}`));
  }
  expect(faults.join('\n')).toBe('');
}
