import { remember } from '@/lib/hours/bounded-cache';
import type { CanHave } from './page-words';
import { type Need, needsOf } from './selector-needs';
import { readStyleSheet, type StylePart } from './style-sheet';

/** A part of a sheet, so prepared that a page costs no reading. */
type Prepared =
  | { kind: 'other'; source: string }
  | { kind: 'rule'; selectors: { text: string; needs: Need[] }[]; block: string }
  | { kind: 'group'; prelude: string; parts: Prepared[] };

// The pages of a build share a few sheets.
const MOST_SHEETS = 16;
const preparedSheets = new Map<string, Prepared[]>();
// In a list, a selector that a browser does not know makes it drop the others too.
const MAY_BE_UNKNOWN = /:-/;
// Only declarations of plain values: what holds strings, brackets or braces stays.
const PROPERTY = /(?<=[{;])--([\w-]+):[^;{}()"'\\]*(?:;|(?=\}))/g;
const KEYFRAMES = /@keyframes ([\w-]+)\{(?:[^{}]*\{[^{}]*\})*\}/g;
const READS_PROPERTY = /var\(\s*--([\w-]+)/g;

/**
 * Leaves out of a style sheet the rules that can match nothing in a page, now or after its scripts have worked: the sheet
 * travels within each page (design.md §2.4). What stays keeps its order and its layers, so every computed style is the
 * same. A sheet that cannot be read stays whole.
 */
export function pruneStyles(css: string, canHave: CanHave): string {
  const parts = preparedSheets.get(css) ?? remember(preparedSheets, MOST_SHEETS, css, prepare(css));
  return withoutUnused(keptText(parts, canHave), canHave);
}

/** Leaves out custom properties and movements that nothing in the sheet names: the rules that did are another page's. */
function withoutUnused(css: string, canHave: CanHave): string {
  const read = new Set(Array.from(css.matchAll(READS_PROPERTY), ([, name]) => name));
  return css
    .replaceAll(PROPERTY, (declaration, name: string) =>
      read.has(name) || canHave(name) ? declaration : '',
    )
    .replaceAll(KEYFRAMES, (movement, name: string) =>
      css.replace(movement, '').includes(name) || canHave(name) ? movement : '',
    );
}

function prepare(css: string): Prepared[] {
  return readStyleSheet(css)?.map(prepared) ?? [{ kind: 'other', source: css }];
}

function prepared(part: StylePart): Prepared {
  if (part.kind === 'other') return part;
  if (part.kind === 'group') return { ...part, parts: part.parts.map(prepared) };
  const { selectors, block } = part;
  const listed = MAY_BE_UNKNOWN.test(selectors.join()) ? [] : selectors;
  return listed.length === 0
    ? { kind: 'other', source: part.source }
    : {
        kind: 'rule',
        selectors: listed.map((text) => ({ text, needs: needsOf(text) })),
        block,
      };
}

function keptText(parts: Prepared[], canHave: CanHave): string {
  return parts.map((part) => keptPart(part, canHave)).join('');
}

function keptPart(part: Prepared, canHave: CanHave): string {
  if (part.kind === 'other') return part.source;
  if (part.kind === 'rule') {
    const possible = part.selectors.filter(({ needs }) => needs.every(canHave));
    return possible.length === 0 ? '' : possible.map(({ text }) => text).join() + part.block;
  }
  const inner = keptText(part.parts, canHave);
  if (inner !== '') return `${part.prelude}{${inner}}`;
  // The first naming of a layer gives it its rank.
  return part.prelude.startsWith('@layer') ? `${part.prelude};` : '';
}
