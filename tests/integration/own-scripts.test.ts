import { expect, test } from 'vitest';
import { scriptWords } from '@/lib/http/script-words';
import { makeVariants } from '@/lib/http/variants';
import { pageOf, siteWith } from './run-site';

const TEXT = 'start();';
const variants = await makeVariants(Buffer.from(TEXT), { 'Content-Type': 'text/javascript' });
const scripts = new Map([['/enhance.js', { version: 'a1', words: scriptWords(TEXT), variants }]]);

test('a script is kept for a year under the address of its version, and asked for anew under any other', async () => {
  const address = await siteWith(
    pageOf(() => '<p></p>'),
    { scripts },
  );
  const kept = await fetch(`${address}/enhance.js?v=a1`);
  expect(await kept.text()).toBe(TEXT);
  expect(kept.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  for (const path of ['/enhance.js', '/enhance.js?v=b2', '/enhance.js?v=a1b', '/enhance.js?w=a1']) {
    const other = await fetch(address + path);
    expect(await other.text(), path).toBe(TEXT);
    expect(other.headers.get('cache-control'), path).toBe('no-cache');
  }
});
