import type { Page } from '@playwright/test';

/** What sticks out of the window at the right, in words; nothing when the page fits. */
export function overflowOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) faults.push(`${scrollWidth} px wide`);
    for (const element of document.body.querySelectorAll('*')) {
      const { right, width, height } = element.getBoundingClientRect();
      const isSeen = width > 1 && height > 1 && element.checkVisibility();
      if (isSeen && right > innerWidth + 0.5) {
        faults.push(`<${element.tagName.toLowerCase()} class="${element.className}"> to ${right}`);
      }
    }
    return faults.slice(0, 4);
  });
}
