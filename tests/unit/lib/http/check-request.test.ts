import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestFormAt } from '@/lib/http/accepted-forms';
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

test('a form goes to the addresses that take forms and to no others', () => {
  for (const path of ['/settings', '/settings/save', '/settings?from=%2F']) {
    expect(refusalOf('POST', path)).toBeUndefined();
    expect(refusalOf('PUT', path)).toBe(405);
  }
  for (const path of [...listSitePages(), '/settingsx', '/api/status', '//settings', '*']) {
    if (largestFormAt(path) === undefined) expect(refusalOf('POST', path)).toBe(405);
  }
  expect(refusalOf('POST', undefined)).toBe(405);
  expect(refusalOf('POST', '/settings/%00')).toBe(400);
  expect(refusalOf('POST', `/settings/${'a'.repeat(1_000)}`)).toBe(414);
});

test('a form that says it is longer than it may be is refused before it is read', () => {
  const sent = (bytes: number) =>
    refusalOf('POST', '/settings', { 'content-length': String(bytes) });
  expect(sent(4_096)).toBeUndefined();
  expect(sent(4_097)).toBe(413);
});

test.each([
  ['a browser without either header', {}, undefined],
  ['this site', { origin: 'https://help.example.ru', 'sec-fetch-site': 'same-origin' }, undefined],
  [
    'this site behind a proxy on another port',
    { origin: 'http://HELP.example.ru:8443' },
    undefined,
  ],
  [
    'a browser that hides the origin',
    { origin: 'null', 'sec-fetch-site': 'same-origin' },
    undefined,
  ],
  ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 403],
  ['another site without an origin', { 'sec-fetch-site': 'cross-site' }, 403],
  ['another site in an old browser', { origin: 'https://evil.example' }, 403],
  [
    'a neighbour under one domain',
    { origin: 'https://example.ru', 'sec-fetch-site': 'same-site' },
    403,
  ],
  ['a frame without an origin', { origin: 'null' }, 403],
  ['an origin that is none', { origin: 'help.example.ru' }, 403],
])('a form from %s', (_sender, headers, refusal) => {
  expect(refusalOf('POST', '/settings', { host: 'help.example.ru', ...headers })).toBe(refusal);
});

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
