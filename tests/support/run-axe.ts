import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

/** axe for the page itself, minified: a page takes it in a third of the time. */
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The rule of AAA leaves to the other whatever falls short of AA as well. */
const CONTRAST = ['color-contrast', 'color-contrast-enhanced'];

const RULES: Record<'all' | 'colours', RunOptions> = {
  all: {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
  },
  colours: { runOnly: { type: 'rule', values: [...CONTRAST, 'link-in-text-block'] } },
};

/**
 * What axe holds against a page: WCAG 2.2 A and AA, good practice, and the contrast of AAA (accessibility.md 66). `colours`
 * are the rules whose answer may differ where a page that was looked at whole has other colours.
 */
export async function axeFaults(page: Page, rules: keyof typeof RULES = 'all'): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(SOURCE);
  const options: RunOptions = { ...RULES[rules], resultTypes: ['violations'] };
  const { violations, passes } = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify(options)})`,
  );
  const ran = new Set([...passes, ...violations].map(({ id }) => id));
  if (!CONTRAST.every((id) => ran.has(id))) return ['axe saw no text'];
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n  ${html}\n  ${failureSummary}`),
  );
}
