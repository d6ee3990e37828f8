import { describe, expect, test } from 'vitest';
import { CHOICES } from '@/lib/settings';
import { contrastRatio, readSchemes } from './support/token-schemes';

const schemes = readSchemes();

const TEXT_PAIRS = [
  ['ink', 'page'],
  ['ink', 'card'],
  ['ink', 'sand'],
  ['ink-soft', 'page'],
  ['ink-soft', 'card'],
  ['ink-soft', 'sand'],
  ['link', 'page'],
  ['link', 'card'],
  ['link', 'sand'],
  ['visited', 'page'],
  ['visited', 'card'],
  ['visited', 'sand'],
  ['number', 'card'],
  ['number', 'page'],
  ['on-bar', 'bar'],
  ['open', 'open-ground'],
  ['open', 'card'],
  ['open', 'page'],
  ['soon', 'soon-ground'],
  ['soon', 'card'],
  ['soon', 'page'],
  ['closed', 'closed-ground'],
  ['closed', 'card'],
  ['closed', 'page'],
  ['error', 'error-ground'],
  ['error', 'page'],
  ['error', 'card'],
  ['on-action', 'action'],
  ['on-amber', 'amber'],
] as const;

const EDGE_PAIRS = [
  ['edge', 'page'],
  ['edge', 'card'],
  ['edge', 'sand'],
  ['card-edge', 'card'],
  ['strip', 'strip-ground'],
  ['focus', 'focus-halo'],
] as const;

test('the sheet holds light, dark and the five low-vision schemes, each with every role', () => {
  expect([...schemes.keys()].sort()).toEqual([
    'black-on-white',
    'blue-on-blue',
    'brown-on-beige',
    'chosen dark',
    'dark',
    'green-on-brown',
    'light',
    'white-on-black',
  ]);
  for (const tokens of schemes.values()) {
    for (const role of [...TEXT_PAIRS, ...EDGE_PAIRS].flat()) {
      expect(tokens.get(role), role).toMatch(/^#[0-9a-f]{6}$/);
    }
  }
});

test('the dark theme chosen by hand is the one of the system (accessibility.md 69)', () => {
  expect(schemes.get('chosen dark')).toEqual(schemes.get('dark'));
});

test('a scheme holds two colours and no third', () => {
  for (const id of CHOICES.scheme) {
    if (id === 'usual') continue;
    const tokens = schemes.get(id) ?? new Map();
    expect(new Set(tokens.values()).size, id).toBe(2);
  }
});

test('black on white is 21 to 1, so the ratio is the one of WCAG', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

describe.each([...schemes])('in the scheme %s', (_, tokens) => {
  test.each(TEXT_PAIRS)('text %s on %s reaches 7 to 1 (accessibility.md 66)', (text, ground) => {
    expect(ratioOf(text, ground)).toBeGreaterThanOrEqual(7);
  });

  test.each(EDGE_PAIRS)('edge %s on %s reaches 3 to 1 (accessibility.md 66)', (edge, ground) => {
    expect(ratioOf(edge, ground)).toBeGreaterThanOrEqual(3);
  });

  function ratioOf(first: string, second: string): number {
    return contrastRatio(tokens.get(first) ?? '', tokens.get(second) ?? '');
  }
});
