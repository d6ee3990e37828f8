import type { Browser, Page } from '@playwright/test';
import { type RuleFaults, readRuleFaults } from './page-rules';
import { siteAt } from './servers';
import { everyPath } from './sitemap';
import { plain } from './words';

export type Link = { href: string; text: string; hasOtherName: boolean; isTold: boolean };

/** What one page is made of, for the rules that hold on every page. */
export type PageFacts = {
  path: string;
  title: string;
  lang: string;
  viewport: string;
  /** Level and text of every heading in order. Example: `'2 Что случилось'`. */
  headings: string[];
  /** Role and name of every landmark. Example: `'navigation "Разделы"'`. */
  landmarks: string[];
  links: Link[];
  bannerHrefs: string[];
  footHrefs: string[];
  /** What breaks a rule of the markup, by rule. */
  ruleFaults: RuleFaults;
  /** The crumbs as a screen reader has them. */
  crumbs: string;
};

const LANDMARK = /^\s*- ((?:banner|main|contentinfo|navigation|search)\b(?: "[^"]*")?)/;

async function landmarksOf(page: Page): Promise<string[]> {
  const snapshot = await page.locator('body').ariaSnapshot();
  return snapshot.split('\n').flatMap((line) => LANDMARK.exec(line)?.[1] ?? []);
}

async function crumbsOf(page: Page): Promise<string> {
  const crumbs = page.getByRole('navigation', { name: 'Вы здесь' });
  return (await crumbs.count()) === 0 ? '' : crumbs.ariaSnapshot();
}

/** Runs in the page. */
function readPage() {
  const hrefs = (links: Iterable<Element>) =>
    [...links].map((link) => link.getAttribute('href') ?? '');

  /** Whether something besides the number itself tells whose number it is: a description, a row, a sentence. */
  function isTold(link: Element): boolean {
    const ids = (link.getAttribute('aria-describedby') ?? '').split(' ');
    const description = ids.map((id) => document.getElementById(id)?.textContent ?? '').join('');
    const around = link.closest('tr, li, p')?.textContent ?? '';
    return description.trim() !== '' || around.trim() !== link.textContent?.trim();
  }

  return {
    title: document.title,
    lang: document.documentElement.lang,
    viewport: document.querySelector<HTMLMetaElement>('meta[name=viewport]')?.content ?? '',
    headings: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
      ({ tagName, textContent }) => `${tagName.slice(1)} ${textContent}`,
    ),
    links: [...document.querySelectorAll('a[href]')].map((link) => ({
      href: link.getAttribute('href') ?? '',
      text: link.textContent ?? '',
      hasOtherName: link.hasAttribute('aria-label') || link.hasAttribute('title'),
      isTold: isTold(link),
    })),
    // A page of answers has one more skip link, which is a way within the page and no help.
    bannerHrefs: hrefs(document.querySelectorAll('body > header a:not(.skip)')),
    footHrefs: hrefs(document.querySelectorAll('body > footer a')),
  };
}

/** Visits every page once and writes down what it is made of. */
export async function surveySite(browser: Browser): Promise<PageFacts[]> {
  const page = await browser.newPage({ baseURL: siteAt('open') });
  const facts: PageFacts[] = [];
  for (const path of await everyPath()) {
    await page.goto(path);
    const read = await page.evaluate(readPage);
    facts.push({
      ...read,
      path,
      headings: read.headings.map(plain),
      links: read.links.map((link) => ({ ...link, text: plain(link.text) })),
      landmarks: await landmarksOf(page),
      ruleFaults: await page.evaluate(readRuleFaults),
      crumbs: await crumbsOf(page),
    });
  }
  await page.close();
  return facts;
}

/** One line for each page that breaks a rule, empty when none does. */
export function faultsOn(pages: PageFacts[], rule: (page: PageFacts) => string[]): string {
  return pages.flatMap((page) => rule(page).map((fault) => `${page.path}: ${fault}`)).join('\n');
}
