import { expect, test } from '@playwright/test';
import { readRuleFaults } from '../support/page-rules';
import { SWEEP_MS } from '../support/sitemap';
import { faultsOn, type PageFacts, surveySite } from '../support/survey';

// One visit to every page serves all rules of this file.
test.describe.configure({ mode: 'default' });
let pages: PageFacts[] = [];
test.beforeAll(async ({ browser }) => {
  test.setTimeout(SWEEP_MS);
  pages = await surveySite(browser);
});

const ONCE = ['banner', 'main', 'contentinfo', 'navigation "Разделы"'];

test('S2: every page has a banner, the sections, one main and a foot, each named and once', () => {
  const faults = faultsOn(pages, ({ landmarks }) => {
    const counts = ONCE.map((name) => landmarks.filter((landmark) => landmark === name).length);
    const isNamed = landmarks.every((landmark) => landmark !== 'navigation');
    const isUnique = new Set(landmarks).size === landmarks.length;
    // Search comes later; where it stands, it stands once.
    return counts.every((count) => count === 1) && isNamed && isUnique ? [] : [landmarks.join()];
  });
  expect(faults).toBe('');
});

test('S1: the headings of the home page tell what it offers', () => {
  const outline = pages.find(({ path }) => path === '/')?.headings ?? [];
  const expected = [/^1 Куда обратиться за помощью/, /^2 Един/, /^2 Что случилось/, /^2 Вопросы/];
  const places = expected.map((pattern) => outline.findIndex((heading) => pattern.test(heading)));
  expect(outline.length).toBeLessThanOrEqual(8);
  expect(places, outline.join('\n')).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('every page has one first-level heading and skips no level', () => {
  const faults = faultsOn(pages, ({ headings }) => {
    const levels = headings.map((heading) => Number(heading[0]));
    const skips = levels.some((level, place) => level > (levels[place - 1] ?? 0) + 1);
    const isSound = levels.filter((level) => level === 1).length === 1 && !skips;
    return isSound ? [] : [headings.join(' · ')];
  });
  expect(faults).toBe('');
});

test('every page has a title of its own that ends with the name of the site', () => {
  const titles = pages.map(({ title }) => title);
  expect(titles).toEqual([...new Set(titles)]);
  expect(titles.filter((title) => !/(^| — )Помощь и поддержка$/.test(title))).toEqual([]);
});

test('help stands in the same order on every page', () => {
  const [first] = pages;
  // The number, then the two ways of whoever writes (accessibility.md 5).
  expect(first?.footHrefs[0]).toBe('tel:+78005553535');
  expect(first?.footHrefs).toEqual(expect.arrayContaining(['/request', '/request/status']));
  const faults = faultsOn(pages, ({ bannerHrefs, footHrefs }) => {
    const isSame = bannerHrefs.join() === first?.bannerHrefs.join();
    return isSame && footHrefs.join() === first?.footHrefs.join() ? [] : ['another order'];
  });
  expect(faults).toBe('');
});

test('the language is Russian, and two fingers may enlarge the page', () => {
  const faults = faultsOn(pages, ({ lang, viewport }) => {
    const mayEnlarge = viewport !== '' && !/maximum-scale|user-scalable/.test(viewport);
    return lang === 'ru' && mayEnlarge ? [] : [`lang ${lang}, viewport ${viewport}`];
  });
  expect(faults).toBe('');
});

test('no page breaks a rule of its markup', () => {
  const faults = faultsOn(pages, ({ ruleFaults }) =>
    Object.entries(ruleFaults).flatMap(([rule, places]) =>
      places.map((place) => `${rule}: ${place}`),
    ),
  );
  expect(faults).toBe('');
});

test('the signs between the crumbs are for the eye alone', () => {
  const trails = pages.map(({ crumbs }) => crumbs).filter((crumbs) => crumbs !== '');
  expect(trails.length).toBeGreaterThan(60);
  expect(trails.filter((crumbs) => /[›>→·]/.test(crumbs))).toEqual([]);
  expect(trails[0]).toContain('Главная');
});

test('the rules themselves see planted faults', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    document.querySelector('#nomer .aside')?.remove();
    document.querySelector('caption')?.remove();
    document.querySelector('h1')?.setAttribute('accesskey', 'x');
    document.querySelector('h1')?.append(' help', document.createElement('img'));
  });
  const broken = Object.entries(await page.evaluate(readRuleFaults)).filter(
    ([, places]) => places.length > 0,
  );
  expect(broken.map(([rule]) => rule.slice(0, 12))).toEqual([
    'a key of its',
    'a table with',
    'a picture th',
    'a foreign wo',
    'a number pan',
  ]);
});
