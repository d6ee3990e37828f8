import { expect, test } from 'vitest';
import { chooseEncoding } from '@/lib/http/choose-encoding';

const CASES: [header: string | undefined, encoding: string][] = [
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['x-gzip', 'gzip'],
  ['GZIP;Q=1', 'gzip'],
  ['deflate', 'identity'],
  ['identity', 'identity'],
  ['identity, br', 'br'],
  ['br;q=0.5, gzip', 'gzip'],
  ['br;q=0, gzip;q=0', 'identity'],
  ['br;q=0.1', 'br'],
  ['identity;q=1, br;q=0.5', 'identity'],
  ['*', 'br'],
  ['*;q=0.1, br;q=0', 'gzip'],
  ['gzip;q=1.000, *;q=0', 'gzip'],
  ['identity;q=0', 'identity'],
  ['*;q=0', 'identity'],
  ['br;q=2, gzip;q=0.1', 'gzip'],
  ['br;q=abc', 'identity'],
  ['br ; q=0.9 , gzip ; q=0.8', 'br'],
];

test.each(CASES)('Accept-Encoding %j is answered in %s', (header, encoding) => {
  expect(chooseEncoding(header)).toBe(encoding);
});
