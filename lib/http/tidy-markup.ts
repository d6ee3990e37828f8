import type { HtmlPiece } from './read-html';

type Start = HtmlPiece & { kind: 'start' };

// Where there is none of these, a reader takes what the Open Graph says, which is the same word for word.
const SAID_TWICE = /^twitter:(?!card$)/;
// SVG has names in capitals of its own.
const NAME_IN_CAPITALS = /(?<=\s)(?!viewBox=|preserveAspectRatio=)[a-z]+[A-Z][A-Za-z]*(?==)/g;

/**
 * Takes out of a page what the framework writes and no reader needs: its empty hidden element, tags that say a second time
 * what another says, and capitals in names of attributes. Text and meaning stay (design.md §2.4, the budget of bytes).
 */
export function tidyMarkup(pieces: readonly HtmlPiece[]): HtmlPiece[] {
  return pieces
    .filter((_piece, at) => !isEmptyHidden(pieces, at) && !endsEmptyHidden(pieces, at))
    .filter((piece) => !isSaidTwice(piece))
    .map((piece) => (piece.kind === 'start' ? { ...piece, source: smallNames(piece) } : piece));
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

function isEmptyHidden(pieces: readonly HtmlPiece[], at: number): boolean {
  const piece = pieces[at];
  if (piece?.kind !== 'start' || piece.name !== 'div') return false;
  const isBare = piece.attributes.size === 1 && piece.attributes.get('hidden') === '';
  return isBare && pieces[at + 1]?.source === '</div>';
}

function endsEmptyHidden(pieces: readonly HtmlPiece[], at: number): boolean {
  return at > 0 && isEmptyHidden(pieces, at - 1);
}
