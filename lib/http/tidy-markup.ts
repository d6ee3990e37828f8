import type { HtmlPiece } from './read-html';

type Start = HtmlPiece & { kind: 'start' };

// Where there is none of these, a reader takes what the Open Graph says, which is the same word for word.
const SAID_TWICE = /^twitter:(?!card$)/;
// SVG has names in capitals of its own.
const NAME_IN_CAPITALS = /(?<=\s)(?!viewBox=|preserveAspectRatio=)[a-z]+[A-Z][A-Za-z]*(?==)/g;
// These have no end tag, so a stroke at their end says nothing.
const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta']);
// Elements of SVG, where a stroke ends an element; ours hold nothing.
const SHAPES = new Set(['circle', 'path', 'rect']);

/**
 * Takes out of a page what the framework writes and no reader needs: its empty hidden element, tags that say a second time
 * what another says, end tags and strokes that end nothing, and capitals in names of attributes. Text and meaning stay
 * (design.md §2.4, the budget of bytes).
 */
export function tidyMarkup(pieces: readonly HtmlPiece[]): HtmlPiece[] {
  return pieces.flatMap((piece, at): HtmlPiece[] => {
    if (isEmptyHidden(pieces, at) || isEmptyHidden(pieces, at - 1)) return [];
    if (isEmptyShape(pieces, at - 1) || isSaidTwice(piece)) return [];
    if (piece.kind !== 'start') return [piece];
    const source = withoutStroke(smallNames(piece), piece.name);
    return [{ ...piece, source: isEmptyShape(pieces, at) ? source.replace(/>$/, '/>') : source }];
  });
}

function isSaidTwice(piece: HtmlPiece): boolean {
  if (piece.kind !== 'start' || piece.name !== 'meta') return false;
  return SAID_TWICE.test(piece.attributes.get('name') ?? '');
}

/** A value may hold a name and a sign of equality too, so only what stands outside of quotes is touched. */
function smallNames({ source }: Start): string {
  return source.replace(/"[^"]*"|'[^']*'|[^"']+/g, (part) =>
    /^["']/.test(part) ? part : part.replace(NAME_IN_CAPITALS, (name) => name.toLowerCase()),
  );
}

/** After a bare value the stroke would be its last sign, so only one that follows a quote or the name goes. */
function withoutStroke(source: string, name: string): string {
  return VOID.has(name) ? source.replace(/(?<=["']|^<\w+)\/>$/, '>') : source;
}

function isEmptyShape(pieces: readonly HtmlPiece[], at: number): boolean {
  const piece = pieces[at];
  if (piece?.kind !== 'start' || !SHAPES.has(piece.name)) return false;
  return /["']>$/.test(piece.source) && pieces[at + 1]?.source === `</${piece.name}>`;
}

function isEmptyHidden(pieces: readonly HtmlPiece[], at: number): boolean {
  const piece = pieces[at];
  if (piece?.kind !== 'start' || piece.name !== 'div') return false;
  const isBare = piece.attributes.size === 1 && piece.attributes.get('hidden') === '';
  return isBare && pieces[at + 1]?.source === '</div>';
}
