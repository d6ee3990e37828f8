import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page has: a search for a link ends with a failure, not with a hang. */
const MAX_STOPS = 120;

/** A person at the keyboard, whose every press is counted. */
export function keyboardOf(page: Page) {
  let presses = 0;

  async function press(key: string): Promise<void> {
    presses += 1;
    await page.keyboard.press(key);
  }

  /** Presses Tab until the link has the focus; the focus must be seen at each stop on the way. */
  async function tabTo(target: Locator): Promise<void> {
    for (let stop = 0; stop < MAX_STOPS; stop += 1) {
      await press('Tab');
      expect(await focusIsSeen(page), 'the focus is seen').toBe(true);
      if (await hasFocus(target)) return;
    }
    throw new Error(`Tab never reached ${target}`);
  }

  /** Opens the focused link and waits for the page behind it. */
  async function follow(): Promise<void> {
    await Promise.all([page.waitForEvent('load'), press('Enter')]);
  }

  return { press, tabTo, follow, presses: () => presses };
}

export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** Whether the focused element shows it by an outline of at least 2 px: its own, or that of the card it stretches over. */
export function focusIsSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) return false;
    return [undefined, '::after'].some((part) => {
      const { outlineStyle, outlineWidth, content } = getComputedStyle(activeElement, part);
      const isThere = part === undefined || content !== 'none';
      return isThere && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
  });
}
