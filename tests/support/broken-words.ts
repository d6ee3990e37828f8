import type { Page } from '@playwright/test';

/** The words that a line parts without a hyphen, as they are seen: `Отк|рыто`. Nothing on a page whose words are whole. */
export function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const range = document.createRange();

    /** The line on which a letter stands; a letter beside a soft hyphen has a second box for the hyphen. */
    function lineOf(text: Text, at: number): number {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const [box] = [...range.getClientRects()].sort((a, b) => b.width - a.width);
      return Math.round(box?.top ?? 0);
    }

    function piecesOf(text: Text, word: string, start: number): string {
      // Most words stand on one line, as their ends tell; only the others are worth a look at each letter.
      if (lineOf(text, start) === lineOf(text, start + word.length - 1)) return word;
      const letters = [...word].map((letter, at) => ({ letter, line: lineOf(text, start + at) }));
      return letters
        .map(({ letter, line }, at) =>
          line !== letters[Math.max(0, at - 1)]?.line ? `|${letter}` : letter,
        )
        .join('');
    }

    function brokenIn(text: Text): string[] {
      const element = text.parentElement;
      const isRead = element?.checkVisibility({ visibilityProperty: true });
      if (!isRead || element?.closest('script, style, .sr-only, .skip, thead')) return [];
      return [...text.data.matchAll(/[\p{L}\p{N}]{2,}/gu)]
        .map(({ 0: word, index }) => piecesOf(text, word, index))
        .filter((pieces) => pieces.includes('|'));
    }

    const broken: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      if (texts.currentNode instanceof Text) broken.push(...brokenIn(texts.currentNode));
    }
    return [...new Set(broken)];
  });
}
