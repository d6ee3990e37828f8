import { expect, test } from 'vitest';
import { parseInstant } from '@/lib/hours/parse-instant';

test('an ISO instant with its offset is read to the millisecond (16, 17)', () => {
  for (const text of [
    '2026-12-04T17:00Z',
    '2026-12-04T17:00:00Z',
    '2026-12-04T19:59:59.999+03:00',
    '2026-12-04T22:30:00.5+05:30',
    '2028-02-29T23:59:59.000-05:00',
    '2100-12-31T00:00+00:00',
  ]) {
    expect(parseInstant(text)).toBe(Date.parse(text));
  }
  expect(parseInstant('2026-12-04T20:00+0300')).toBe(Date.UTC(2026, 11, 4, 17));
  expect(parseInstant('2026-12-04T17:00:00.123456Z')).toBe(Date.UTC(2026, 11, 4, 17) + 123);
});

test('what means another instant on every host, or none, is refused (18)', () => {
  for (const text of [
    '2026-12-04T20:00',
    '2026-12-04',
    '2026-02-29T12:00Z',
    '2026-12-04T24:00Z',
    '2026-12-04T12:60Z',
    '2026-12-04 12:00Z',
    '2026-12-04T12:00+25:00',
    'now',
    '',
  ]) {
    expect(parseInstant(text)).toBeNull();
  }
});
