import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packText, unpackText } from '@/lib/forms/pack-text';

test('a text comes back from a cookie as it was', () => {
  for (const text of [
    'не приходит код',
    '',
    '<b>; = \n"',
    'Звонок 4 декабря в 12:00. '.repeat(50),
  ]) {
    expect(unpackText(packText(text))).toBe(text.trim());
  }
});

test('a text too long for a cookie loses its end only', () => {
  const letters = Array.from({ length: 20_000 }, (_, place) =>
    String.fromCharCode(1072 + ((Math.imul(place, 2_654_435_761) >>> 11) % 32)),
  );
  const text = letters.join('');
  const packed = packText(text);
  expect(packed.length).toBeLessThanOrEqual(3600);
  const kept = unpackText(packed) ?? '';
  expect(kept.length).toBeGreaterThan(500);
  expect(text.startsWith(kept)).toBe(true);
});

test('what is no packed text, or unpacks to a flood, is nothing', () => {
  expect(unpackText('%%%')).toBeUndefined();
  expect(unpackText(deflateRawSync('0'.repeat(1_000_000)).toString('base64url'))).toBeUndefined();
});
