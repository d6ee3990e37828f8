type Attributes = ReadonlyMap<string, string>;

/**
 * A piece of a page: `source` is its text as it stands. A raw element is one whose content is not markup (script, style,
 * title, textarea), taken whole. Attribute names are in lower case, values as written, entities and all.
 */
export type HtmlPiece =
  | { kind: 'other'; source: string }
  | { kind: 'comment'; source: string; text: string }
  | { kind: 'start'; source: string; name: string; attributes: Attributes }
  | { kind: 'raw'; source: string; name: string; attributes: Attributes; content: string };

const ATTRIBUTE = /\s+([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const START = new RegExp(`<([a-z][a-z\\d:-]*)((?:${ATTRIBUTE.source})*)\\s*/?>`, 'iy');
const COMMENT = /<!--(.*?)-->/sy;
const OTHER = /[^<]+|<!doctype[^>]*>|<\/[a-z][a-z\d:-]*\s*>/iy;
const RAW_ELEMENTS = new Set(['script', 'style', 'title', 'textarea']);

/**
 * Takes the markup that React writes apart; put together again, the sources are the page. It knows quoted and bare
 * attributes in any order, but guesses nothing: returns undefined for what could be read in two ways (a lone «<», a
 * tag without its end, a comment within a script), since a script must not slip through a wrong guess.
 */
export function readHtml(html: string): HtmlPiece[] | undefined {
  const pieces: HtmlPiece[] = [];
  let at = 0;
  while (at < html.length) {
    const piece = readPiece(html, at);
    if (piece === undefined) return undefined;
    pieces.push(piece);
    at += piece.source.length;
  }
  return pieces;
}

function readPiece(html: string, at: number): HtmlPiece | undefined {
  const other = matchAt(OTHER, html, at);
  if (other !== null) return { kind: 'other', source: other[0] };
  const comment = matchAt(COMMENT, html, at);
  if (comment !== null) return { kind: 'comment', source: comment[0], text: comment[1] ?? '' };
  const start = matchAt(START, html, at);
  if (start === null) return undefined;
  const [source, name = '', attributes = ''] = start;
  const element = { source, name: name.toLowerCase(), attributes: readAttributes(attributes) };
  return RAW_ELEMENTS.has(element.name)
    ? readRaw(html, at, element)
    : { kind: 'start', ...element };
}

function readRaw(
  html: string,
  at: number,
  element: { source: string; name: string; attributes: Attributes },
): HtmlPiece | undefined {
  const contentAt = at + element.source.length;
  const end = matchAt(new RegExp(`</${element.name}\\s*>`, 'ig'), html, contentAt);
  if (end === null) return undefined;
  const content = html.slice(contentAt, end.index);
  if (element.name === 'script' && content.includes('<!--')) return undefined;
  return { ...element, kind: 'raw', content, source: html.slice(at, end.index + end[0].length) };
}

function readAttributes(text: string): Attributes {
  const pairs = [...text.matchAll(ATTRIBUTE)].map(
    ([, name = '', double, single, bare]): [string, string] => [
      name.toLowerCase(),
      double ?? single ?? bare ?? '',
    ],
  );
  // The first of two attributes of one name counts, as in a browser.
  return new Map(pairs.reverse());
}

/** A match of a sticky expression at this place, or of a global one from it on. */
function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}
