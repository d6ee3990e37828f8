import { expect, test } from 'vitest';
import { readHtml } from '@/lib/http/read-html';

const PAGE =
  '<!DOCTYPE html><html lang="ru"><head><title>a < b</title><meta charSet="utf-8"/></head>' +
  '<body><!--$--><p class=x data-a="1 > 0" hidden>Открыто<!-- --> до</p><!--/$-->' +
  "<script async src='/a.js'></script><style>p>a{color:red}</style></body></html>";

test('the pieces of a page are the page', () => {
  const sources = readHtml(PAGE)?.map(({ source }) => source);
  expect(sources?.join('')).toBe(PAGE);
});

test('attributes are read in any order and any quotes', () => {
  const starts = readHtml(PAGE)?.filter((piece) => piece.kind === 'start') ?? [];
  const paragraph = starts.find(({ name }) => name === 'p');
  expect(Object.fromEntries(paragraph?.attributes ?? [])).toEqual({
    class: 'x',
    'data-a': '1 > 0',
    hidden: '',
  });
});

test('scripts, styles and titles are taken whole, whatever they hold', () => {
  const raw = readHtml(PAGE)?.flatMap((piece) => (piece.kind === 'raw' ? [piece] : [])) ?? [];
  expect(raw.map(({ name, content }) => [name, content])).toEqual([
    ['title', 'a < b'],
    ['script', ''],
    ['style', 'p>a{color:red}'],
  ]);
  expect(raw[1]?.attributes.get('src')).toBe('/a.js');
});

test('of two attributes with one name the first counts, as in a browser', () => {
  const [script] = readHtml('<script SRC="/a.js" src="/enhance.js"></script >') ?? [];
  expect(script?.kind === 'raw' && script.attributes.get('src')).toBe('/a.js');
});

test.each([
  '<p>1 < 2</p>',
  '<p',
  '<p title="a>',
  '<script>var a = 1',
  '<script><!-- <script></script> --></script>',
  '<!-- never ended',
  '<p a"b>',
  '</>',
  '<?php ?>',
])('what could be read in two ways is not read: %s', (html) => {
  expect(readHtml(html)).toBeUndefined();
});

test('a page of a million signs is read in one go', () => {
  const long = '<p class="a">x</p>'.repeat(60_000);
  expect(readHtml(long)).toHaveLength(180_000);
});
