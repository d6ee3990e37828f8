import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refusalOf } from '@/lib/http/check-request';
import { listSitePages } from '@/lib/site-pages';

test('every page of the site may be read', () => {
  for (const path of listSitePages()) {
    expect(refusalOf('GET', path)).toBeUndefined();
    expect(
      refusalOf('HEAD', `${path}?from=%D0%BF%D0%B0%D1%80%D0%BE%D0%BB%D1%8C&x=%`),
    ).toBeUndefined();
  }
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', undefined])(
  'nothing can be sent by %s',
  (method) => expect(refusalOf(method, '/')).toBe(405),
);

test.each([
  '/%',
  '/%zz',
  '/%00',
  '/%0a',
  '/lines/%c0%ae',
  '//evil.example',
  '/\\evil.example',
  '',
  '*',
])('the target «%s» names no page', (target) => expect(refusalOf('GET', target)).toBe(400));

test('an absolute target, as a proxy gets it, is refused', () => {
  expect(refusalOf('GET', 'http://evil.example/')).toBe(400);
  expect(refusalOf('GET', undefined)).toBe(400);
});

test('an endless address is refused by its length', () => {
  expect(refusalOf('GET', `/${'a'.repeat(1_000)}`)).toBe(414);
  expect(refusalOf('GET', `/search?q=${'a'.repeat(80_000)}`)).toBe(414);
});

test('a letter pasted into the search gets through (search.md 2)', () => {
  expect(refusalOf('GET', `/search?q=${encodeURIComponent('ж'.repeat(10_000))}`)).toBeUndefined();
});

test('no target makes the check throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (target) => {
      refusalOf('GET', `/${target}`);
    }),
  );
});
