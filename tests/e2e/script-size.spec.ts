import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { momentMs, siteAt } from '../support/servers';
import { wireBytes } from '../support/wire-bytes';

const BASE_BYTES = 2750;
const MODULE_BYTES = 1500;
const HOME_BYTES = 12_000;
/** Sent besides where the site has an address of its own under TLS. */
const UNDER_TLS = Buffer.byteLength('Strict-Transport-Security: max-age=31536000\r\n');
const modules = readdirSync(join(import.meta.dirname, '../../public/enhance'))
  .filter((name) => name.endsWith('.js'))
  .map((name) => `/enhance/${name}`);

for (const path of ['/enhance.js', ...modules]) {
  const budget = path === '/enhance.js' ? BASE_BYTES : MODULE_BYTES;

  test(`the script ${path} is at most ${budget} bytes compressed, and needs no other`, async ({
    request,
  }) => {
    const response = await request.get(path);
    expect(response.ok()).toBe(true);
    const body = await response.body();
    expect(gzipSync(body, { level: 9 }).length).toBeLessThanOrEqual(budget);
    expect(body.toString()).not.toMatch(/\b(?:import|export)\b/);
  });
}

for (const moment of ['open', 'closingSoon', 'closed'] as const) {
  test(`the first screen costs little: home and its script are at most 12,000 bytes on the wire (${moment})`, async () => {
    const home = await wireBytes(`${siteAt(moment)}/`);
    expect(home).toBeGreaterThan(1000);
    const script = await wireBytes(`${siteAt(moment)}/enhance.js`);
    expect(home + script + UNDER_TLS).toBeLessThanOrEqual(HOME_BYTES);
  });
}

test('a page asks the server for itself and its scripts, and in the first five seconds for nothing else', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (protocol !== 'data:' && !pathname.startsWith('/_next/')) asked.push(pathname);
  });
  await page.clock.install({ time: momentMs('open') });
  await page.goto('/');
  await page.clock.runFor(5000);
  expect(asked).toEqual(['/', '/enhance.js']);
  asked.length = 0;
  await page.goto('/faq');
  await page.clock.runFor(5000);
  expect(asked.sort()).toEqual(['/enhance.js', '/enhance/answers.js', '/faq']);
});
