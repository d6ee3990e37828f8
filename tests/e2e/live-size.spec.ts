import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const BUDGET_BYTES = 4096;

test('the script of the pages, all its parts together, is at most 4 kB compressed', async ({
  request,
}) => {
  const response = await request.get('/enhance.js');
  expect(response.ok()).toBe(true);
  expect(gzipSync(await response.body(), { level: 9 }).length).toBeLessThanOrEqual(BUDGET_BYTES);
});

test('a page asks the server for itself and its script, and in the first five seconds for nothing else', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (protocol !== 'data:' && !pathname.startsWith('/_next/')) asked.push(pathname);
  });
  await page.clock.install();
  await page.goto('/');
  await page.clock.runFor(5000);
  expect(asked).toEqual(['/', '/enhance.js']);
});
