import type { BrowserContext, Page } from '@playwright/test';
import { CHOICES } from '@/lib/settings';
import { axeFaults } from './run-axe';
import { readSchemes } from './token-schemes';

/** The schemes of the low-vision version. */
export const SCHEMES = CHOICES.scheme.filter((scheme) => scheme !== 'usual');

const tokens = readSchemes();

/** Comes back to a site as a visitor who has chosen before. Example of settings: `size=200&scheme=blue-on-blue`. */
export async function choose(
  context: BrowserContext,
  site: string,
  settings: string,
): Promise<void> {
  await context.addCookies([{ name: 'settings', value: settings, url: site }]);
}

/**
 * What axe holds against the colours of a page in each low-vision scheme. The page has to be one of a visitor with a scheme
 * and without movement: the others are then shown by the attribute that the server writes, for it sends all of them.
 */
export async function schemeFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const scheme of SCHEMES) {
    const shown = await page.evaluate((chosen) => {
      document.documentElement.dataset.scheme = chosen;
      const { color, backgroundColor } = getComputedStyle(document.body);
      return `${color} on ${backgroundColor}`;
    }, scheme);
    const colours = tokens.get(scheme);
    const expected = `${rgbOf(colours?.get('ink'))} on ${rgbOf(colours?.get('page'))}`;
    if (shown !== expected) faults.push(`${scheme} is not shown: ${shown}`);
    const found = await axeFaults(page, 'colours');
    faults.push(...found.map((fault) => `${scheme}: ${fault}`));
  }
  return faults;
}

/** `#b9deff` as a browser tells it: `rgb(185, 222, 255)`. */
function rgbOf(hex = ''): string {
  const channels = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
  return `rgb(${channels.join(', ')})`;
}
