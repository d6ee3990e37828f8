import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRefererPath, readReturnPath } from '@/lib/return-path';

test.each(['/', '/lines/mobile#nomer', '/search?q=%D0%BA%D0%BE%D0%B4&exact=1', '/settings#quick'])(
  '%s is a place to come back to',
  (path) => expect(readReturnPath(path)).toBe(path),
);

test.each([
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example',
  '/\t/evil.example',
  '/.//evil.example',
  '/..//evil.example',
  'javascript:alert(1)',
  'lines',
  '',
  `/${'a'.repeat(3_000)}`,
  undefined,
  new Blob(['/']),
])('%s is none', (text) => expect(readReturnPath(text)).toBeUndefined());

test('what is sent back leads nowhere but to this site', () => {
  const anyPath = fc.string({ unit: fc.constantFrom(...'/\\.:@?#%a\t\n е') });
  fc.assert(
    fc.property(anyPath, (text) => {
      const path = readReturnPath(`/${text}`);
      if (path === undefined) return;
      expect(new URL(path, 'https://help.example.ru').host).toBe('help.example.ru');
      expect(path).toMatch(/^[\x21-\x7e]+$/);
    }),
    { numRuns: 2_000 },
  );
});

test('a link is followed back to its page, when the page is of this site', () => {
  const referer = 'https://help.example.ru/lines/mobile?x=1';
  expect(readRefererPath(referer, 'help.example.ru')).toBe('/lines/mobile?x=1');
  expect(readRefererPath('http://127.0.0.1:8443/hours', '127.0.0.1')).toBe('/hours');
  expect(readRefererPath(referer, 'evil.example')).toBeUndefined();
  expect(
    readRefererPath('https://help.example.ru//evil.example', 'help.example.ru'),
  ).toBeUndefined();
  for (const [odd, host] of [
    [null, 'help.example.ru'],
    [referer, null],
    ['about:blank', 'help.example.ru'],
    [referer, 'not a host'],
  ]) {
    expect(readRefererPath(odd ?? null, host ?? null)).toBeUndefined();
  }
});
