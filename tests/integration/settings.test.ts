import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Handle } from '@/lib/http/handle';
import { readSettings, settingsText } from '@/lib/settings';
import { TARGET_HEADER } from '@/lib/visitor';
import { siteWith } from './run-site';

/** A page that says with which settings, and as which page, it was drawn. */
const page: Handle = async (request, response) => {
  const settings = settingsText(readSettings(request.headers.cookie));
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(`<p>${settings || 'usual'} ${request.headers[TARGET_HEADER] ?? ''}</p>`);
};

/** What a visitor with this cookie reads, and how long it may be kept. */
async function visit(address: string, cookie?: string, headers: Record<string, string> = {}) {
  const response = await fetch(address, {
    headers: { ...headers, ...(cookie === undefined ? {} : { Cookie: cookie }) },
  });
  expect(response.headers.get('vary')).toBe('Accept-Encoding, Cookie');
  return { text: await response.text(), kept: response.headers.get('cache-control') ?? '' };
}

test('settings of one visitor never reach another, whoever comes first (accessibility.md 72)', async () => {
  const address = `${await siteWith(page)}/lines`;
  const visits = ['settings=size=200', undefined, 'settings=zone=Asia/Omsk', undefined];
  for (const cookies of [visits, visits.toReversed()]) {
    for (const cookie of cookies) {
      const { text, kept } = await visit(address, cookie);
      if (cookie === undefined) {
        expect(text).toBe('<p>usual </p>');
        expect(kept).toContain('public');
      } else {
        expect(text).toBe(`<p>${cookie.replace('settings=', '')} /lines</p>`);
        expect(kept).toBe('private, no-store');
      }
    }
  }
});

test('many visitors at once each read their own', async () => {
  const address = `${await siteWith(page)}/hours`;
  const sizes = ['', '150', '200'];
  const visits = Array.from({ length: 60 }, async (_, index) => {
    const size = sizes[index % sizes.length];
    const { text } = await visit(address, size === '' ? undefined : `settings=size=${size}`);
    expect(text).toContain(size === '' ? 'usual' : `size=${size}`);
  });
  await Promise.all(visits);
});

test('an unrelated cookie, and settings that say nothing, share the kept page', async () => {
  let drawings = 0;
  const address = await siteWith((request, response) => {
    drawings += 1;
    return page(request, response);
  });
  for (const cookie of [
    undefined,
    '_ym_uid=1',
    'settings=',
    'settings=large',
    'xsettings=size=200',
  ]) {
    const { text, kept } = await visit(`${address}/faq?utm=${cookie}`, cookie);
    expect(text).toBe('<p>usual </p>');
    expect(kept).toContain('s-maxage=');
  }
  expect(drawings).toBe(1);
});

test('a page drawn for one visitor knows its own address, which no visitor can forge', async () => {
  const address = await siteWith(page);
  const forged = { [TARGET_HEADER]: '//evil.example' };
  const { text } = await visit(`${address}/search?q=1`, 'settings=size=200', forged);
  expect(text).toBe('<p>size=200 /search?q=1</p>');
  expect((await visit(`${address}/search`, undefined, forged)).text).toBe('<p>usual /search</p>');
  expect((await visit(`${address}/lines`, undefined, forged)).text).toBe('<p>usual </p>');
});

test('larger text has its layouts at larger widths, and the policy knows the sheet as it goes out', async () => {
  const address = await siteWith(async (_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      '<html data-size="200"><style>@media (min-width:48rem){p{width:1rem}}</style><p>1</p></html>',
    );
  });
  const response = await fetch(`${address}/search`);
  const style = '@media (min-width:96rem){p{width:1rem}}';
  expect(await response.text()).toContain(`<style>${style}</style>`);
  const hash = createHash('sha256').update(style).digest('base64');
  expect(response.headers.get('content-security-policy')).toContain(`'sha256-${hash}'`);
});
