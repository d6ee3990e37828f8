import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { hotlines } from '@/content';
import { telHref } from '@/lib/contact/phone';
import { qrCode } from '@/lib/take-away/qr-code';

/** Dark modules of a path, as `x,y`. */
function modulesOf(path: string): Set<string> {
  const dark = new Set<string>();
  let [x, y] = [0, 0];
  for (const [, command, first = '0', second = '0'] of path.matchAll(
    /([Mmh])([\d.]+)(?: ([\d.]+))?/g,
  )) {
    if (command === 'M') [x, y] = [Number(first), Number(second)];
    if (command === 'm') x += Number(first);
    if (command !== 'h') continue;
    for (let step = 0; step < Number(first); step += 1) dark.add(`${x + step},${y - 0.5}`);
    x += Number(first);
  }
  return dark;
}

test('a code keeps four modules of white on each side and its three corners (22)', () => {
  for (const line of hotlines) {
    const { size, path } = qrCode(telHref(line.phone));
    const dark = modulesOf(path);
    const xs = [...dark].map((place) => Number(place.split(',')[0]));
    const ys = [...dark].map((place) => Number(place.split(',')[1]));
    expect([Math.min(...xs), Math.min(...ys)]).toEqual([4, 4]);
    expect([Math.max(...xs), Math.max(...ys)]).toEqual([size - 5, size - 5]);
    for (const corner of ['4,4', `${size - 5},4`, `4,${size - 5}`]) {
      expect(dark).toContain(corner);
    }
    expect(dark.size).toBeGreaterThan(200);
  }
});

test('a code is well under a kilobyte compressed (22)', () => {
  for (const line of hotlines) {
    expect(gzipSync(qrCode(telHref(line.phone)).path).length).toBeLessThanOrEqual(400);
  }
});
