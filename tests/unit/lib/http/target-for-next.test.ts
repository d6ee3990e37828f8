import { expect, test } from 'vitest';
import { targetForNext } from '@/lib/http/target-for-next';
import { listSitePages } from '@/lib/site-pages';

test('every page, asset and API keeps its address and its query', () => {
  for (const path of [
    ...listSitePages(),
    '/lines/mobile/card',
    '/lines/mobile/contact.vcf',
    '/lines/mobile/hours.ics',
    '/api/status',
    '/_next/static/a.js',
    '/sitemap.xml',
    '/nope',
  ]) {
    expect(targetForNext(path)).toBe(path);
    expect(targetForNext(`${path}?from=a`)).toBe(`${path}?from=a`);
  }
  expect(targetForNext('/topics/documents/russia')).toBe('/topics/documents/russia');
  expect(targetForNext('/lines/mobile/')).toBe('/lines/mobile/');
});

test.each([
  '/lines/nope',
  '/lines/nope/',
  '/lines/mobile/more',
  '/lines/nope/card',
  '/lines/nope/contact.vcf',
  '/lines/nope/hours.ics',
  '/lines/mobile/hours.ics/more',
  '/lines/nope?x=/lines/mobile',
  '/topics/nope',
  '/topics/documents/nope',
  '/faq/%D0%BF',
])('%s has no entry, so Next meets an address without a route', (target) => {
  expect(targetForNext(target)).toBe('/_not-found');
});
