import { createHash } from 'node:crypto';
import { type OwnScripts, ownScriptAddress } from './own-scripts';
import { type CanHave, pageWords } from './page-words';
import { partWords } from './part-words';
import { pruneStyles } from './prune-styles';
import { type HtmlPiece, readHtml } from './read-html';
import { scaleQueries } from './scale-queries';
import { tidyMarkup } from './tidy-markup';

/** A page without the framework's scripts, and the CSP sources of its style sheets; or why it must not go out. */
export type StrippedPage =
  | { ok: true; html: string; styleSources: string[] }
  | { ok: false; fault: string };

const DATA_BLOCK = 'application/ld+json';
const SCRIPT_LINKS = new Set(['modulepreload', 'expect']);
// React leaves these where a part of the page is still to come, and only a script could put that part in its place.
const PENDING_COMMENT = /^\$./;
const PENDING_ID = /^[BPS]:/;

/**
 * Takes Next's scripts, their preloads, the flight payload and React's markers out of a page (design.md §2.4): a page of
 * reading needs none of them. Scripts among `scripts` stay, and name their version so that they can be kept for a year.
 * Data blocks and text stay to the letter, but for where a line may end (`partWords`); style sheets lose what the page has
 * no use for (`pruneStyles`). A page that waits for a script is a fault.
 */
export function stripScripts(html: string, scripts: OwnScripts): StrippedPage {
  const read = readHtml(html);
  if (read === undefined) return { ok: false, fault: 'the markup cannot be read' };
  const pieces = scaleStyles(read);
  const pending = pieces.find(isPending);
  if (pending !== undefined) {
    return { ok: false, fault: `a part of the page is still to come: ${pending.source}` };
  }
  const canHave = pageWords(pieces, scripts);
  const light = canHave === undefined ? pieces : pieces.map((piece) => prunePiece(piece, canHave));
  const tidy = tidyMarkup(light.filter(({ kind }) => kind !== 'comment'));
  const kept = partWords(tidy).map((piece) => keptSource(piece, scripts));
  return { ok: true, html: kept.join(''), styleSources: light.flatMap(styleSource) };
}

/** A page drawn for a visitor who chose larger text changes its layout at widths that are as much larger. */
function scaleStyles(pieces: HtmlPiece[]): HtmlPiece[] {
  const root = pieces.find((piece) => piece.kind === 'start' && piece.name === 'html');
  const size = root?.kind === 'start' ? root.attributes.get('data-size') : undefined;
  if (size === undefined) return pieces;
  return pieces.map((piece) =>
    piece.kind === 'raw' && piece.name === 'style'
      ? { ...piece, content: scaleQueries(piece.content, Number(size)) }
      : piece,
  );
}

function isPending(piece: HtmlPiece): boolean {
  if (piece.kind === 'comment') return PENDING_COMMENT.test(piece.text);
  if (piece.kind !== 'start') return false;
  return piece.name === 'template' || PENDING_ID.test(piece.attributes.get('id') ?? '');
}

function prunePiece(piece: HtmlPiece, canHave: CanHave): HtmlPiece {
  if (piece.kind !== 'raw' || piece.name !== 'style') return piece;
  return { ...piece, content: pruneStyles(piece.content, canHave) };
}

function keptSource(piece: HtmlPiece, scripts: OwnScripts): string {
  if (piece.kind === 'other' || piece.kind === 'comment') return piece.source;
  if (piece.kind === 'start') return loadsScript(piece) ? '' : withoutEmptyAction(piece);
  if (piece.name === 'style') return `<style${mediaOf(piece)}>${piece.content}</style>`;
  return piece.name === 'script' ? keptScript(piece, scripts) : piece.source;
}

function keptScript(
  { source, attributes }: HtmlPiece & { kind: 'raw' },
  scripts: OwnScripts,
): string {
  if (attributes.get('type') === DATA_BLOCK && !attributes.has('src')) return source;
  const address = ownScriptAddress(scripts, attributes.get('src') ?? '');
  return address === undefined ? '' : `<script type="module" src="${address}"></script>`;
}

/** React writes an empty address on a form for the page itself, which HTML says by no address at all. */
function withoutEmptyAction({ name, source, attributes }: HtmlPiece & { kind: 'start' }): string {
  return name === 'form' && attributes.get('action') === ''
    ? source.replace(' action=""', '')
    : source;
}

/** React's own notes on a style sheet are dropped; the condition under which it holds is not. */
function mediaOf({ attributes }: HtmlPiece & { kind: 'raw' }): string {
  const media = attributes.get('media');
  return media === undefined ? '' : ` media="${media}"`;
}

function loadsScript({ name, attributes }: HtmlPiece & { kind: 'start' }): boolean {
  if (name !== 'link') return false;
  const rel = attributes.get('rel') ?? '';
  return SCRIPT_LINKS.has(rel) || (rel === 'preload' && attributes.get('as') === 'script');
}

function styleSource(piece: HtmlPiece): string[] {
  if (piece.kind !== 'raw' || piece.name !== 'style') return [];
  return [`'sha256-${createHash('sha256').update(piece.content).digest('base64')}'`];
}
