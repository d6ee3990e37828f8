const WORDS = /[a-z][\w-]*/gi;
// A script that reads markup from elsewhere can put anything into the page.
const READS_MARKUP = /DOMParser|\.text\(\)|createContextualFragment|setHTML/;

/**
 * Names of elements, classes and attributes that a script can put into a page: every word of its text, and what a property
 * of that name sets (`dataset.dayEnds` the attribute `data-day-ends`, `ariaExpanded` `aria-expanded`). Undefined for a
 * script that brings markup from elsewhere.
 */
export function scriptWords(text: string): ReadonlySet<string> | undefined {
  if (READS_MARKUP.test(text)) return undefined;
  const words = new Set<string>();
  for (const [word] of text.matchAll(WORDS)) {
    const dashed = word.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    for (const name of [word, word.toLowerCase(), dashed, `data-${dashed}`]) words.add(name);
  }
  return words;
}
