import { expect, test } from '@playwright/test';
import { expectNoFaults, SWEEP_MS } from '../support/sitemap';
import { faultsOn, type Link, type PageFacts, surveySite } from '../support/survey';

// One visit to every page serves all rules of this file.
test.describe.configure({ mode: 'default' });
let pages: PageFacts[] = [];
test.beforeAll(async ({ browser }) => {
  test.setTimeout(SWEEP_MS);
  pages = await surveySite(browser);
});

const phonesOf = ({ links }: PageFacts) => links.filter(({ href }) => /^\w+:[+\d]/.test(href));

function phoneFaults({ href, text, hasOtherName }: Link): string[] {
  const rules: [boolean, string][] = [
    [/^tel:\+7\d{10}$/.test(href), `href ${href}`],
    [/^(8|\+7) \d{3} \d{3}-\d{2}-\d{2}$/.test(text), `text «${text}»`],
    [text.replaceAll(/\D/g, '').slice(1) === href.slice(-10), `${text} dials ${href}`],
    [!hasOtherName, `${text} has a second name`],
  ];
  return rules.filter(([isKept]) => !isKept).map(([, fault]) => fault);
}

test('every page carries a number, and every number is a plain link that sounds as it looks', () => {
  expect(faultsOn(pages, (page) => (phonesOf(page).length > 0 ? [] : ['no number']))).toBe('');
  expect(faultsOn(pages, (page) => phonesOf(page).flatMap(phoneFaults))).toBe('');
});

test('numbers of one page are told apart by the line they belong to', () => {
  const faults = faultsOn(pages, (page) =>
    phonesOf(page)
      .filter(({ isTold }) => !isTold)
      .map(({ text }) => `${text} has no line`),
  );
  expect(faults).toBe('');
});

test('S8: out of context, one name never leads to two places, and no name is vague', () => {
  const faults = faultsOn(pages, ({ links }) => {
    const targets = new Map<string, string>();
    return links.flatMap(({ href, text }) => {
      const target = href.split('#')[0] ?? '';
      const known = targets.get(text) ?? target;
      targets.set(text, known);
      const isVague = /^(подробнее|здесь|тут|далее|ссылка|читать)?$/i.test(text);
      return known === target && !isVague ? [] : [`«${text}» leads to ${known} and ${href}`];
    });
  });
  expect(faults).toBe('');
});

test('every link inside the site leads to a page and, with a fragment, to a place on it', async ({
  request,
}) => {
  const targets = new Set(
    pages.flatMap(({ path, links }) =>
      links
        .filter(({ href }) => /^[/#]/.test(href))
        .map(({ href }) => new URL(href, `http://site${path}`).href.replace('http://site', '')),
    ),
  );
  expect(targets.size).toBeGreaterThan(pages.length);
  const known = new Map<string, string>();
  await expectNoFaults(
    async (target) => {
      const [path = '', place] = target.split('#');
      if (!known.has(path)) {
        const response = await request.get(path, { maxRedirects: 0 });
        known.set(path, response.ok() ? await response.text() : '');
      }
      const html = known.get(path) ?? '';
      if (html === '') return ['no such page'];
      return place === undefined || html.includes(`id="${place}"`) ? [] : ['no such place'];
    },
    [...targets].filter((target) => !target.startsWith('/net-takoj-stranicy')),
  );
});

test('a link loads a whole page, so that the state shown is of now', async ({ page }) => {
  await page.goto('/');
  const [request] = await Promise.all([
    page.waitForRequest((candidate) => candidate.isNavigationRequest()),
    page
      .getByRole('navigation', { name: 'Разделы', exact: true })
      .getByRole('link')
      .first()
      .click(),
  ]);
  expect(request.resourceType()).toBe('document');
});
