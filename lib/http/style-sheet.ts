/** A part of a style sheet: `source` is its text as it stands, and all sources together are the sheet. */
export type StylePart =
  /** What is kept as it is: statements, and blocks that are no rules for elements. */
  | { kind: 'other'; source: string }
  | { kind: 'rule'; source: string; selectors: string[]; block: string }
  | { kind: 'group'; source: string; prelude: string; parts: StylePart[] };

/** A text up to a sign that matters for the structure: strings, addresses and escapes are passed over whole. */
const PLAIN =
  /(?:[^{};"'\\/u]|\\[\s\S]|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|url\([^)"']*\)|u|\/(?!\*))*/y;
const GROUP = /^@(?:media|supports|layer|container)\b/;

/** Takes a style sheet without comments apart. Returns undefined for one that it cannot read for certain. */
export function readStyleSheet(css: string): StylePart[] | undefined {
  const read = readParts(css, 0);
  return read?.end === css.length ? read.parts : undefined;
}

type Read = { parts: StylePart[]; end: number };

/** Reads parts up to the brace that ends the block around them, or to the end of the sheet. */
function readParts(css: string, from: number): Read | undefined {
  const parts: StylePart[] = [];
  let at = from;
  for (;;) {
    const signAt = passPlain(css, at);
    const prelude = css.slice(at, signAt);
    const sign = css[signAt];
    if (sign === undefined || sign === '}') {
      if (prelude !== '') parts.push({ kind: 'other', source: prelude });
      return { parts, end: signAt };
    }
    const read = sign === '{' ? readBlock(css, prelude, signAt) : readStatement(css, at, signAt);
    if (read === undefined) return undefined;
    parts.push(read.part);
    at = read.end;
  }
}

function readStatement(css: string, from: number, signAt: number) {
  if (css[signAt] !== ';') return undefined;
  const end = signAt + 1;
  return { part: { kind: 'other' as const, source: css.slice(from, end) }, end };
}

function readBlock(css: string, prelude: string, braceAt: number) {
  const inner = readParts(css, braceAt + 1);
  if (inner === undefined || css[inner.end] !== '}') return undefined;
  const end = inner.end + 1;
  const block = css.slice(braceAt, end);
  return { part: partOf(prelude, block, inner.parts), end };
}

function partOf(prelude: string, block: string, parts: StylePart[]): StylePart {
  const source = prelude + block;
  const head = prelude.trim();
  if (GROUP.test(head)) return { kind: 'group', source, prelude: head, parts };
  if (head.startsWith('@')) return { kind: 'other', source };
  return { kind: 'rule', source, selectors: splitSelectors(head), block };
}

/** The selectors of a list; commas within brackets and strings part nothing. */
function splitSelectors(list: string): string[] {
  const pieces = list.match(/"[^"]*"|'[^']*'|\\.|[(),[\]]|[^"'\\(),[\]]+/g) ?? [];
  const selectors = [''];
  let depth = 0;
  for (const piece of pieces) {
    if (piece === '(' || piece === '[') depth += 1;
    if (piece === ')' || piece === ']') depth -= 1;
    if (piece === ',' && depth === 0) selectors.push('');
    else selectors.push(`${selectors.pop()}${piece}`);
  }
  return selectors;
}

function passPlain(css: string, from: number): number {
  PLAIN.lastIndex = from;
  PLAIN.exec(css);
  return PLAIN.lastIndex;
}
