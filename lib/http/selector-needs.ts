/** Something that an element or its ancestors must have: `.card`, `#menu`, `[open]`, `table`; the last in lower case. */
export type Need = string;

/** Arguments in brackets may be alternatives or negations: they are left out of account. */
const ARGUMENTS = /\([^()]*\)/;
const STRINGS = /"[^"]*"|'[^']*'/g;
const ATTRIBUTES = /\[\s*([\w-]+)[^\]]*\]/g;
const PSEUDO = /(?<!\\)::?[\w-]+/g;
const CLASSES = /\.((?:[\w-]|\\[^\da-f])+)/gi;
const IDS = /#([\w-]+)/g;
const ELEMENTS = /[a-z][\w-]*/gi;
// Escapes by number, letters beyond ASCII and namespaces stand nowhere in our sheet; what holds them needs nothing.
const STRANGE = /\\[\da-f]|[^\x20-\x7e]|\|/i;

/**
 * What must be somewhere in a page for a selector to match anything there; an empty list when that cannot be told. States
 * (`:hover`) and drawn parts (`::before`) need nothing.
 */
export function needsOf(selector: string): Need[] {
  if (STRANGE.test(selector)) return [];
  const needs: Need[] = [];
  let rest = selector.replace(STRINGS, '');
  while (ARGUMENTS.test(rest)) rest = rest.replace(ARGUMENTS, '');
  const take = (pattern: RegExp, need: (name: string) => Need) => {
    rest = rest.replace(pattern, (_all, name: string) => {
      needs.push(need(name));
      return '';
    });
  };
  take(ATTRIBUTES, (name) => `[${name.toLowerCase()}]`);
  rest = rest.replace(PSEUDO, '');
  take(CLASSES, (name) => `.${name.replaceAll('\\', '')}`);
  take(IDS, (name) => `#${name}`);
  for (const [name] of rest.matchAll(ELEMENTS)) needs.push(name.toLowerCase());
  return needs;
}
