import { expect, test } from '@playwright/test';
import { CLOCKS } from '../support/servers';
import { everyPath, SWEEP_MS } from '../support/sitemap';
import { type RunningSite, startPlainNext } from '../support/start-site';

// The page shall take the whole sheet in place of its own.
test.use({ bypassCSP: true });

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

/** The style sheets of a page as Next sends them. */
async function wholeStyles(path: string): Promise<string[]> {
  const html = await (await fetch(whole.address + path)).text();
  return [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css = '']) => css);
}

/** Elements that look otherwise with these sheets than with the page's own. Runs in the browser. */
function differences(sheets: string[]): { read: number; differing: string[] } {
  const styles = [...document.querySelectorAll('style')];
  // The fifth of a row looks like the fourth.
  const elements = [...document.querySelectorAll('*')].filter(
    (element) => element.closest('li:nth-child(n + 5):not(:last-child)') === null,
  );
  const looks = () =>
    elements.flatMap((element) =>
      ['', '::before', '::after'].map((part) => {
        const style = getComputedStyle(element, part);
        // What is not drawn has the looks of its element.
        if (part !== '' && style.content === 'none') return '';
        // A custom property shows only where a real one reads it.
        const names = Array.from(style).filter((name) => !name.startsWith('--'));
        return names.map((name) => style.getPropertyValue(name)).join('|');
      }),
    );
  const own = styles.map((style) => style.textContent);
  const before = looks();
  styles.forEach((style, n) => {
    style.textContent = sheets[n] ?? '';
  });
  const after = looks();
  styles.forEach((style, n) => {
    style.textContent = own[n] ?? '';
  });
  const differing = elements.filter((_, n) =>
    [0, 1, 2].some((part) => before[n * 3 + part] !== after[n * 3 + part]),
  );
  return {
    read: before.length,
    differing: differing.map(({ localName, className }) => `${localName}.${className}`),
  };
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
    kinds.set(path.replace(/(?<=^\/\w+\/)[\w-]+/, 'id'), path);
  }
  expect(kinds.size).toBeGreaterThan(10);
  for (const path of kinds.values()) {
    const sheets = await wholeStyles(path);
    await page.goto(path);
    await page.evaluate(openAll);
    for (const { width, ...media } of VIEWS) {
      await page.emulateMedia(media);
      await page.setViewportSize({ width, height: 720 });
      const { read, differing } = await page.evaluate(differences, sheets);
      expect(read, path).toBeGreaterThan(100);
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
  const { differing } = await page.evaluate(differences, sheets);
  expect(differing).toContain('a.brand');
});
