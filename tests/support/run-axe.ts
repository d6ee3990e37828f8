import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
// The engine itself, newer than the one that @axe-core/playwright carries.
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe holds against a page: WCAG 2.2 A and AA, good practice, and the contrast of AAA (accessibility.md 66). */
export async function axeFaults(page: Page): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page, axeSource: axe.source })
    .withTags(TAGS)
    .options({
      runOnly: { type: 'tag', values: TAGS },
      rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
    })
    .setLegacyMode()
    .analyze();
  if (!passes.some(({ id }) => id === 'color-contrast-enhanced')) return ['axe saw no text'];
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n  ${html}\n  ${failureSummary}`),
  );
}
