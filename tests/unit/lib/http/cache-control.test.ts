import { expect, test } from 'vitest';
import { pageCacheControl } from '@/lib/http/cache-control';

const CHANGE_MS = Date.parse('2026-12-04T20:00:00+03:00');

test.each([
  [10_000, 'public, max-age=0, s-maxage=9, must-revalidate'],
  [9_999, 'public, max-age=0, s-maxage=8, must-revalidate'],
  [2_000, 'public, max-age=0, s-maxage=1, must-revalidate'],
  [1_999, 'no-store'],
  [1, 'no-store'],
  [0, 'no-store'],
  [-5_000, 'no-store'],
])('%i ms before the change a page says %s', (before, value) => {
  expect(pageCacheControl(CHANGE_MS, CHANGE_MS - before)).toBe(value);
});
