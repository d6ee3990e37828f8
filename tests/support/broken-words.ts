import type { Page } from '@playwright/test';

/** The words that a line parts without a hyphen, as they are seen: `«Отк|рыто»`. Nothing on a page whose words are whole. */
export function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const broken = new Set<string>();
    const range = document.createRange();

    /** The line on which a letter stands; a letter beside a soft hyphen has a second box for the hyphen. */
    function lineOf(text: Text, at: number): number {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const [box] = [...range.getClientRects()].sort((a, b) => b.width - a.width);
      return box === undefined || box.width === 0 ? Number.NaN : Math.round(box.top);
    }

    const isRead = (element: Element | null) =>
      element?.checkVisibility() && !element.closest('script, style, .sr-only, .skip, thead, .day');

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      if (!(text instanceof Text) || !isRead(text.parentElement)) continue;
      for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{N}]{2,}/gu)) {
        for (let at = index + 1; at < index + word.length; at++) {
          const lines = [lineOf(text, at - 1), lineOf(text, at)];
          if (lines.some(Number.isNaN) || lines[0] === lines[1]) continue;
          broken.add(`${word.slice(0, at - index)}|${word.slice(at - index)}`);
        }
      }
    }
    return [...broken];
  });
}
