import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSchemes } from './support/token-schemes';

/** What a citizen could take for the state: its portals' colours and the flag. */
const STATE_COLOURS = {
  'the blue of the state portal': '#0d4cd3',
  'the older blue of the state portal': '#0065b1',
  'the red of the state portal': '#ee2f53',
  'the blue of the flag': '#0039a6',
  'the red of the flag': '#d52b1e',
};

/** The roles that make the look of the site; the schemes for low vision are two customary colours each. */
const LOOKS = ['bar', 'action', 'number', 'link', 'card-edge', 'strip', 'amber', 'page'];

/** Below about ten two colours are taken for shades of one; twice that keeps them apart. */
const APART = 20;

/** A colour `#rrggbb` in CIELAB, where distance is difference to the eye. */
function labOf(hex: string): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  const [x, y, z] = [
    (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505,
    0.2126 * red + 0.7152 * green + 0.0722 * blue,
    (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089,
  ].map((value) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116));
  return [116 * (y ?? 0) - 16, 500 * ((x ?? 0) - (y ?? 0)), 200 * ((y ?? 0) - (z ?? 0))];
}

function distance(first: string, second: string): number {
  const [one, other] = [labOf(first), labOf(second)];
  return Math.hypot(...one.map((value, axis) => value - (other[axis] ?? 0)));
}

test('the measure knows black from white and a colour from its neighbour', () => {
  expect(distance('#000000', '#ffffff')).toBeCloseTo(100, 0);
  expect(distance('#0d4cd3', '#0f4fd6')).toBeLessThan(3);
});

test.each(['light', 'dark'])(
  'accessibility.md 90: no colour of the %s scheme looks like the state',
  (scheme) => {
    const tokens = readSchemes().get(scheme);
    const near = LOOKS.flatMap((role) =>
      Object.entries(STATE_COLOURS)
        .filter(([, colour]) => distance(tokens?.get(role) ?? '', colour) < APART)
        .map(([name]) => `${role} is near ${name}`),
    );
    expect(near).toEqual([]);
    expect(LOOKS.every((role) => tokens?.has(role))).toBe(true);
  },
);

test('accessibility.md 90: the only pictures are our own preview card and the mark in the style of the site', () => {
  const pictures = readdirSync('public', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:png|jpe?g|gif|svg|webp|avif|ico)$/.test(name),
  );
  expect(pictures).toEqual(['open-graph.png']);
});
