import type { OwnScripts } from './own-scripts';
import type { HtmlPiece } from './read-html';
import type { Need } from './selector-needs';

/** Tells whether something with this need is in a page, or can come to be while it is open. */
export type CanHave = (need: Need) => boolean;

// The browser adds these elements by itself, and opens and closes `details`.
const ALWAYS: Need[] = ['html', 'head', 'body', 'tbody', 'colgroup', '[open]'];

/**
 * What a page has, and what its scripts may add: any name that stands in their text, as an element, a class, an attribute
 * or a property that sets one. Undefined when that cannot be told, as where a script brings markup from the server.
 */
export function pageWords(pieces: readonly HtmlPiece[], scripts: OwnScripts): CanHave | undefined {
  const found = new Set<Need>(ALWAYS);
  const added: ReadonlySet<string>[] = [];
  for (const piece of pieces) {
    if (piece.kind !== 'start' && piece.kind !== 'raw') continue;
    // A class written with entities is none that could be looked up.
    if (piece.attributes.get('class')?.includes('&')) return undefined;
    addElement(found, piece);
    const script = scripts.get(piece.attributes.get('src') ?? '');
    if (script === undefined) continue;
    if (script.words === undefined) return undefined;
    added.push(script.words);
  }
  return (need) => {
    if (found.has(need)) return true;
    const name = need.replaceAll(/[.#[\]]/g, '');
    return added.some((words) => words.has(name));
  };
}

function addElement(
  found: Set<Need>,
  { name, attributes }: HtmlPiece & { kind: 'start' | 'raw' },
): void {
  found.add(name);
  for (const [attribute, value] of attributes) {
    found.add(`[${attribute}]`);
    if (attribute === 'id') found.add(`#${value}`);
    if (attribute !== 'class') continue;
    for (const word of value.split(/\s+/)) found.add(`.${word}`);
  }
}
