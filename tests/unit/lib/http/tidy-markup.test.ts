import { expect, test } from 'vitest';
import { readHtml } from '@/lib/http/read-html';
import { tidyMarkup } from '@/lib/http/tidy-markup';

function tidied(markup: string): string {
  const pieces = readHtml(markup);
  if (pieces === undefined) throw new Error('the markup cannot be read');
  return tidyMarkup(pieces)
    .map(({ source }) => source)
    .join('');
}

test.each([
  ['<time dateTime="2026-12-04">4</time>', '<time datetime="2026-12-04">4</time>'],
  ['<svg viewBox="0 0 1 1"></svg>', '<svg viewBox="0 0 1 1"></svg>'],
  ['<a title=" fooBar=1" hrefLang="ru">а</a>', '<a title=" fooBar=1" hreflang="ru">а</a>'],
  ["<a title=' fooBar=1' hrefLang='ru'>а</a>", "<a title=' fooBar=1' hreflang='ru'>а</a>"],
])('names of attributes are small, values stay: %s', (markup, expected) => {
  expect(tidied(markup)).toBe(expected);
});

test('the preview for one network is said once: what Open Graph says goes without saying', () => {
  const og = '<meta property="og:title" content="Помощь">';
  const card = '<meta name="twitter:card" content="summary_large_image">';
  expect(tidied(`${og}${card}<meta name="twitter:title" content="Помощь">`)).toBe(`${og}${card}`);
});

test('an empty hidden element goes, and only such a one', () => {
  expect(tidied('<body><div hidden=""></div><p>а</p></body>')).toBe('<body><p>а</p></body>');
  for (const markup of [
    '<div hidden="">а</div>',
    '<div hidden="" id="a"></div>',
    '<div></div>',
    '<p hidden=""></p>',
  ]) {
    expect(tidied(markup)).toBe(markup);
  }
});

test.each([
  ['<input name="q"/><br/>', '<input name="q"><br>'],
  ["<link rel='icon'/>", "<link rel='icon'>"],
  ['<link href=/a/>', '<link href=/a/>'],
  ['<svg><rect width="2"></rect></svg>', '<svg><rect width="2"/></svg>'],
  [
    '<svg><path d="M0 0"></path><circle r="1"></circle></svg>',
    '<svg><path d="M0 0"/><circle r="1"/></svg>',
  ],
  ['<rect width="2"><title>а</title></rect>', '<rect width="2"><title>а</title></rect>'],
  ['<svg><path d=M0></path></svg>', '<svg><path d=M0></path></svg>'],
])('what ends nothing goes, and only that: %s', (markup, expected) => {
  expect(tidied(markup)).toBe(expected);
});
