import { hyphenate } from '@/lib/text/hyphenate';
import type { HtmlPiece } from './read-html';

/** Letters from which a word may be parted: in a heading of the usual size, and wherever a visitor chose broad text. */
const LONG = { heading: 14, text: 7 } as const;

const HEADING = /^h[12]$/;
const HEADING_END = /^<\/h[12]/;

/** A short word lets go of the next one, when both are too much for a line of the narrowest screen. */
const LEANS_ON_LONG = /\u00a0(?=[а-яё]{9})/giu;

/**
 * Lets long words end a line with a hyphen, and never in the middle without one (accessibility.md 64): in headings, which are
 * set large, and in all text of a visitor who chose large or spaced letters. There spaces bind nothing either, since a line
 * holds two words. Text is the same to the letter for search, speech and whoever has a wide screen.
 */
export function partWords(pieces: readonly HtmlPiece[]): HtmlPiece[] {
  const isBroad = pieces.some(isBroadRoot);
  let isHeading = false;
  return pieces.map((piece) => {
    if (piece.kind === 'start' && HEADING.test(piece.name)) isHeading = true;
    if (HEADING_END.test(piece.source)) isHeading = false;
    if (piece.kind !== 'other' || piece.source.startsWith('<')) return piece;
    if (isBroad) return { ...piece, source: partedText(piece.source) };
    return isHeading ? { ...piece, source: partedHeading(piece.source) } : piece;
  });
}

function isBroadRoot(piece: HtmlPiece): boolean {
  if (piece.kind !== 'start' || piece.name !== 'html') return false;
  return piece.attributes.has('data-size') || piece.attributes.has('data-letters');
}

function partedText(text: string): string {
  return hyphenate(text.replaceAll('\u00a0', ' '), LONG.text);
}

function partedHeading(text: string): string {
  return hyphenate(text.replace(LEANS_ON_LONG, ' '), LONG.heading);
}
