import { type HtmlPiece, readHtml } from '@/lib/http/read-html';

const KEPT_ATTRIBUTES = new Set(['href', 'lang', 'charset', 'action', 'name', 'type', 'for', 'id']);
const UNNEEDED = new Set([
  'link',
  'meta',
  'script',
  'style',
  'svg',
  'circle',
  'path',
  'rect',
  'span',
  'div',
]);
const UNNEEDED_ENDS = /<\/(?:svg|circle|path|rect|span|div)>/g;
// What a careful hand would write, and no more.
const STYLE = `body{max-width:60rem;margin:auto;padding:1rem;font:1.125rem/1.5 sans-serif;color:#182226}h1{font-size:2rem}a{color:#084a63}.number{font-size:2rem;font-weight:700}li,td,th{padding:.25rem;text-align:left}`;

/**
 * A page as one would write it by hand, with all the texts, links, lists, tables and fields of a page of ours and nothing
 * of its looks, data or scripts: the least that this content can weigh. Throws for a page that cannot be read.
 */
export function plainPage(html: string): string {
  const pieces = readHtml(html);
  if (pieces === undefined) throw new Error('the page cannot be read');
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${STYLE}</style>`;
  return pieces.map(plainSource).join('').replace('<head>', `<head>${head}`);
}

function plainSource(piece: HtmlPiece): string {
  if (piece.kind === 'comment') return '';
  if (piece.kind === 'other') return piece.source.replace(UNNEEDED_ENDS, '');
  if (UNNEEDED.has(piece.name)) return '';
  return piece.kind === 'raw' ? piece.source : plainTag(piece);
}

function plainTag({ name, attributes }: HtmlPiece & { kind: 'start' }): string {
  const kept = [...attributes].filter(([attribute]) => KEPT_ATTRIBUTES.has(attribute)).reverse();
  if (attributes.get('class')?.startsWith('number')) kept.push(['class', 'number']);
  return `<${name}${kept.map(([attribute, value]) => ` ${attribute}="${value}"`).join('')}>`;
}
