import type { Page } from '@playwright/test';

/** Adds rules as a reader's own tool would; a <style> element would be refused by the site's security policy. */
export async function addCss(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}
