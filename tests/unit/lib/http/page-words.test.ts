import { expect, test } from 'vitest';
import { pageWords } from '@/lib/http/page-words';
import { readHtml } from '@/lib/http/read-html';
import { scriptWords } from '@/lib/http/script-words';
import { makeVariants } from '@/lib/http/variants';

const variants = await makeVariants(Buffer.from(''), {});

function wordsOf(html: string, scripts: Record<string, string> = {}) {
  const own = Object.entries(scripts).map(([path, text]) => {
    return [path, { version: '1', words: scriptWords(text), variants }] as const;
  });
  return pageWords(readHtml(html) ?? [], new Map(own));
}

test('a page has its elements, classes, ids and attributes, and what every browser adds', () => {
  const canHave = wordsOf('<Main id="menu"><p class="card  wide" data-line="a">Текст</p></Main>');
  for (const need of ['main', '#menu', 'p', '.card', '.wide', '[data-line]', '[class]']) {
    expect(canHave?.(need), need).toBe(true);
  }
  for (const need of ['html', 'tbody', '[open]']) expect(canHave?.(need), need).toBe(true);
  for (const need of ['.menu', '#card', 'a', '[id=menu]', '.Текст']) {
    expect(canHave?.(need), need).toBe(false);
  }
});

test('a page can come to have what its scripts name, in whatever way they set it', () => {
  const text =
    'b=document.createElement("button");b.className="copy done";root.dataset.dayPast="";b.ariaExpanded="true";b.tabIndex=0';
  const canHave = wordsOf('<script src="/enhance.js"></script>', { '/enhance.js': text });
  const named = ['button', '.copy', '.done', '[data-day-past]', '[aria-expanded]', '[tabindex]'];
  for (const need of named) expect(canHave?.(need), need).toBe(true);
  expect(canHave?.('.cards')).toBe(false);
});

test('a script of another page adds nothing here', () => {
  const canHave = wordsOf('<p></p>', { '/enhance.js': 'button' });
  expect(canHave?.('button')).toBe(false);
});

test.each(['new DOMParser()', 'await response.text()'])(
  'nobody can tell what a page may have once a script brings markup from elsewhere: %s',
  (text) => {
    expect(wordsOf('<script src="/a.js"></script>', { '/a.js': text })).toBeUndefined();
  },
);

test('a class that is written with entities is not guessed at', () => {
  expect(wordsOf('<p class="a&gt;b"></p>')).toBeUndefined();
});
