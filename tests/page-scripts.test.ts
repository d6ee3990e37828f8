import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readProduct } from './architecture/source-rules';

const root = fileURLToPath(new URL('..', import.meta.url));

test('every script of pages is placed on a page, and every place has its script', async () => {
  const files = await readdir(`${root}public/enhance`);
  const scripts = files.filter((file) => file.endsWith('.js')).map((file) => file.slice(0, -3));
  const sources = (await readProduct(root)).map(({ text }) => text).join('\n');
  const placed = [...sources.matchAll(/<PageScript name="([^"]+)"/g)].map(([, name]) => name);
  expect(placed).toContain('answers');
  expect([...new Set(placed)].sort()).toEqual(scripts.sort());
});
