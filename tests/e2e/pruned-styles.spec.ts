import { expect, type Page, test } from '@playwright/test';
import { looksOf } from '../support/page-looks';
import { CLOCKS } from '../support/servers';
import { everyPath, SWEEP_MS } from '../support/sitemap';
import { type RunningSite, startPlainNext } from '../support/start-site';

// The page shall take the whole sheet in place of its own.
test.use({ bypassCSP: true });
// By one worker, which starts Next once for all.
test.describe.configure({ mode: 'default' });

const VIEWS = [
  { media: 'screen', colorScheme: 'light', width: 1280 },
  { media: 'screen', colorScheme: 'dark', width: 320 },
  { media: 'print', colorScheme: 'light', width: 1280 },
] as const;

let whole: RunningSite;
test.beforeAll(async () => {
  whole = await startPlainNext({ APP_ENV: 'test', APP_CLOCK: CLOCKS.open });
});
test.afterAll(() => whole.stop());

/** Pages of one kind are of one route, and a route has its style sheets. */
const kindOf = (path: string) => path.replace(/(?<=^\/\w+\/)[\w-]+/, 'id');
const stylesOfKind = new Map<string, string[]>();

/** The style sheets of a page as Next sends them. */
async function wholeStyles(path: string): Promise<string[]> {
  const known = stylesOfKind.get(kindOf(path));
  if (known !== undefined) return known;
  const html = await (await fetch(whole.address + path)).text();
  const styles = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css = '']) => css);
  stylesOfKind.set(kindOf(path), styles);
  return styles;
}

/** Puts these sheets in the place of those that the page has, and returns those. Runs in the browser. */
function swapSheets(sheets: string[]): string[] {
  return [...document.querySelectorAll('style')].map((style, n) => {
    const own = style.textContent ?? '';
    style.textContent = sheets[n] ?? '';
    return own;
  });
}

/**
 * Properties that the sheets set, one by one: no other can differ between two of them. A custom property shows only where a
 * real one reads it. Runs in the browser.
 */
function propertiesOf(sheets: string[]): string[] {
  const namesIn = (rules: CSSRuleList): string[] =>
    [...rules].flatMap((rule) => [
      ...(rule instanceof CSSStyleRule ? rule.style : []),
      ...('cssRules' in rule && rule.cssRules instanceof CSSRuleList ? namesIn(rule.cssRules) : []),
    ]);
  const names = sheets.flatMap((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return namesIn(sheet.cssRules);
  });
  return [...new Set(names)].filter((name) => !name.startsWith('--'));
}

/** Boxes that look otherwise with these sheets than with the page's own. */
async function differences(
  page: Page,
  sheets: string[],
): Promise<{ read: number; differing: string[] }> {
  const properties = await page.evaluate(propertiesOf, sheets);
  const client = await page.context().newCDPSession(page);
  const before = await looksOf(client, properties);
  const own = await page.evaluate(swapSheets, sheets);
  const after = await looksOf(client, properties);
  await page.evaluate(swapSheets, own);
  await client.detach();
  const differing = before.flatMap(({ name, values }, n) =>
    properties.flatMap((property, at) => {
      const [here, there] = [values[at], after[n]?.values[at]];
      return here === there ? [] : [`${name} ${property}: ${here}, with the whole ${there}`];
    }),
  );
  if (before.length !== after.length) differing.push('another number of boxes');
  return { read: properties.length * before.length, differing };
}

/** Everything that scripts fold stands open. Runs in the browser. */
function openAll(): void {
  for (const button of document.querySelectorAll('main [aria-expanded="false"]')) {
    if (button instanceof HTMLElement) button.click();
  }
}

/** Selectors of the whole sheets that the page's own lack although something matches them. Runs in the browser. */
function missedSelectors(sheets: string[]): { dropped: number; missed: string[] } {
  const selectorsOf = (rules: CSSRuleList): string[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSStyleRule) return rule.selectorText.split(/,\s*(?![^(]*\))/);
      return rule instanceof CSSGroupingRule ? selectorsOf(rule.cssRules) : [];
    });
  const own = new Set([...document.styleSheets].flatMap((sheet) => selectorsOf(sheet.cssRules)));
  const all = sheets.flatMap((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return selectorsOf(sheet.cssRules);
  });
  const dropped = all.filter((selector) => !own.has(selector));
  const states = /::[\w-]+|(?<!\():(?:hover|active|visited|link|target|focus[\w-]*)/g;
  const missed = dropped.filter((selector) => {
    return document.querySelector(selector.replaceAll(states, '') || '*') !== null;
  });
  return { dropped: dropped.length, missed };
}

test('no page lacks a rule that matches something in it', async ({ page }) => {
  test.setTimeout(SWEEP_MS);
  let pruned = 0;
  for (const path of await everyPath()) {
    const sheets = await wholeStyles(path);
    await page.goto(path);
    const { dropped, missed } = await page.evaluate(missedSelectors, sheets);
    expect(missed, path).toEqual([]);
    if (dropped > 20) pruned += 1;
  }
  // Pages whose scripts bring markup of others keep the whole sheet, as the search does.
  expect(pruned).toBeGreaterThan(40);
});

test('one page of each kind looks to the last property as it does with the whole style sheet', async ({
  page,
}) => {
  test.setTimeout(SWEEP_MS);
  const kinds = new Map<string, string>();
  for (const path of await everyPath()) {
    kinds.set(kindOf(path), path);
  }
  expect(kinds.size).toBeGreaterThan(10);
  for (const path of kinds.values()) {
    const sheets = await wholeStyles(path);
    await page.goto(path);
    await page.evaluate(openAll);
    for (const { width, ...media } of VIEWS) {
      await page.emulateMedia(media);
      await page.setViewportSize({ width, height: 720 });
      const { read, differing } = await differences(page, sheets);
      expect(read, path).toBeGreaterThan(2_000);
      expect(differing, `${path} ${width} ${media.media} ${media.colorScheme}`).toEqual([]);
    }
  }
});

test('the comparison sees a rule that is missing', async ({ page }) => {
  await page.goto('/');
  const sheets = (await wholeStyles('/')).map((css) =>
    css.replace('.brand:before{', '.bar:before{'),
  );
  expect((await page.evaluate(missedSelectors, sheets)).missed).toEqual(['.bar::before']);
  const { differing } = await differences(page, sheets);
  expect(differing).toContainEqual(expect.stringMatching(/^a\.brand::before /));
});
