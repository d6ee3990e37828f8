import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hotlines } from '@/content';
import type { Handle } from '@/lib/http/handle';
import { routes } from '@/lib/routes';
import { listSitePages } from '@/lib/site-pages';
import { deferred } from './deferred';
import { logged, pageOf, siteWith } from './run-site';

const at = (text: string) => Date.parse(`2026-12-${text}+03:00`);

/** A site on a clock that the test sets; `drawings` counts how often a page was drawn. */
async function clockedSite(startMs: number, handle: Handle = pageOf((path) => `<p>${path}</p>`)) {
  const site = { nowMs: startMs, drawings: 0 };
  const address = await siteWith(
    (request, response) => {
      site.drawings += 1;
      return handle(request, response);
    },
    { nowMs: () => site.nowMs },
  );
  return Object.assign(site, { address });
}

test('a thousand visitors at once cost one drawing', async () => {
  const later = deferred();
  const site = await clockedSite(at('04T12:00:00'), async (_request, response) => {
    await later.promise;
    response.setHeader('Content-Type', 'text/html').end('<p>Страница</p>');
  });
  const answers = Array.from({ length: 1_000 }, () => fetch(site.address));
  setTimeout(later.resolve, 300);
  const texts = await Promise.all(answers.map(async (answer) => (await answer).text()));
  expect(new Set(texts)).toEqual(new Set(['<p>Страница</p>']));
  expect(site.drawings).toBe(1);
});

test('a kept page says for how long, and is drawn anew when anything on it may read otherwise', async () => {
  const site = await clockedSite(at('04T19:45:00'));
  const first = await fetch(site.address);
  expect(first.headers.get('cache-control')).toBe(
    'public, max-age=0, s-maxage=59, must-revalidate',
  );
  site.nowMs = at('04T19:45:50.500');
  const second = await fetch(site.address);
  expect(second.headers.get('cache-control')).toBe(
    'public, max-age=0, s-maxage=8, must-revalidate',
  );
  site.nowMs = at('04T19:45:59.999');
  expect((await fetch(site.address)).headers.get('cache-control')).toBe('no-store');
  expect(site.drawings).toBe(1);
  site.nowMs = at('04T19:46:00.000');
  await fetch(site.address);
  expect(site.drawings).toBe(2);
});

test('a page drawn across a change is given out once, marked, and not kept', async () => {
  const site = await clockedSite(at('04T19:59:59.990'), async (_request, response) => {
    response.setHeader('Content-Type', 'text/html').end(`<p>${site.drawings}</p>`);
    site.nowMs = at('04T20:00:00.000') + site.drawings;
  });
  const first = await fetch(site.address);
  expect(await first.text()).toBe('<p>1</p>');
  expect(first.headers.get('cache-control')).toBe('no-store');
  expect(await (await fetch(site.address)).text()).toBe('<p>2</p>');
  expect(await (await fetch(site.address)).text()).toBe('<p>2</p>');
});

test('who asks after a change does not wait for a drawing begun before it', async () => {
  const later = deferred();
  const started = deferred();
  const site = await clockedSite(at('04T19:59:59.990'), async (_request, response) => {
    const mine = site.drawings;
    started.resolve();
    if (mine === 1) await later.promise;
    response.setHeader('Content-Type', 'text/html').end(`<p>${mine}</p>`);
  });
  const early = fetch(site.address);
  await started.promise;
  site.nowMs = at('04T20:00:00.000');
  expect(await (await fetch(site.address)).text()).toBe('<p>2</p>');
  later.resolve();
  expect(await (await early).text()).toBe('<p>1</p>');
  expect(await (await fetch(site.address)).text()).toBe('<p>2</p>');
});

const FAILURES: [how: string, fail: Handle][] = [
  ['throws', () => Promise.reject(new Error('boom'))],
  ['answers 500', async (_request, response) => void response.writeHead(500).end('no')],
  ['answers 404', async (_request, response) => void response.writeHead(404).end('no')],
  ['waits for scripts', pageOf(() => '<!--$?--><p></p>')],
  ['cannot be read', pageOf(() => '<p>1 < 2</p>')],
];

test.each(FAILURES)(
  'a page that %s is never kept and never replaces a good one',
  async (_how, fail) => {
    let draws: Handle = fail;
    const site = await clockedSite(at('04T12:00:00'), (...parts) => draws(...parts));
    const first = await fetch(site.address);
    expect(first.status).toBe(500);
    const code = /Код сбоя: ([2-9A-Z]{6})/.exec(await first.text())?.[1];
    expect(logged()).toContain(`"path":"/","code":"${code}"`);

    draws = pageOf(() => '<p>open</p>');
    expect(await (await fetch(site.address)).text()).toBe('<p>open</p>');

    // After the change the old state would be false: only the page that claims none will do.
    draws = fail;
    site.nowMs = at('04T23:00:00');
    const failed = await fetch(site.address);
    expect([failed.status, failed.headers.get('cache-control')]).toEqual([500, 'no-store']);
    expect(await failed.text()).toContain(`tel:${hotlines[0]?.phone}`);

    site.nowMs = at('04T12:00:00');
    expect(await (await fetch(site.address)).text()).toBe('<p>open</p>');
  },
);

test('each encoding has its own strong ETag, which is answered with 304', async () => {
  const { address } = await clockedSite(
    at('04T12:00:00'),
    pageOf(() => 'Часы. '.repeat(500)),
  );
  const bodies = new Set<string>();
  const tags = new Set<string>();
  for (const encoding of ['br', 'gzip', 'identity']) {
    const headers = { 'Accept-Encoding': encoding };
    const response = await fetch(address, { headers });
    const etag = response.headers.get('etag') ?? '';
    tags.add(etag);
    bodies.add(
      createHash('sha256')
        .update(await response.text())
        .digest('hex'),
    );
    expect(response.headers.get('vary')).toBe('Accept-Encoding, Cookie');
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await fetch(address, { headers: { ...headers, 'If-None-Match': known } });
      expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([
        304,
        etag,
        '',
      ]);
      expect(again.headers.get('cache-control')).toContain('s-maxage=');
    }
    const other = await fetch(address, { headers: { ...headers, 'If-None-Match': '"other"' } });
    expect(other.status).toBe(200);
    const head = await fetch(address, { method: 'HEAD', headers });
    expect(head.headers.get('content-length')).toBe(response.headers.get('content-length'));
    expect(head.headers.get('etag')).toBe(etag);
    expect(await head.text()).toBe('');
  }
  expect([tags.size, bodies.size]).toEqual([3, 1]);
});

test('nothing of a request gets into a kept page or fills the cache', async () => {
  const seen: string[] = [];
  const site = await clockedSite(at('04T12:00:00'), async (request, response) => {
    seen.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}`);
    response.setHeader('Content-Type', 'text/html').end('<p>Страница</p>');
  });
  const asked = Array.from({ length: 50 }, (_, index) =>
    fetch(`${site.address}/lines?utm=${index}`, {
      method: index % 2 === 0 ? 'GET' : 'HEAD',
      headers: { Cookie: `a=${index}`, RSC: '1', 'X-Forwarded-Host': 'evil.example' },
    }),
  );
  await Promise.all(asked);
  // The code is that of the drawing, which no visitor has chosen.
  const own = /^GET \/lines \{"host":"localhost","x-request-code":"[2-9A-Z]{6}"\}$/;
  expect(seen).toEqual([expect.stringMatching(own)]);
});

test('every page of the sitemap is kept but forms and the one that tells its minute, and what is not in it never', async () => {
  const site = await clockedSite(at('04T12:00:00'));
  // The sheet for paper tells its time to the minute; a form has a token of its own.
  const anew = [routes.print(), routes.request(), routes.requestStatus()];
  const paths = listSitePages().filter((path) => !anew.includes(path));
  for (const path of [...paths, ...paths]) await fetch(site.address + path);
  expect(site.drawings).toBe(paths.length);
  for (const path of ['/search', '/search', '/print', '/settings', '/nothing', '/lines/nobody']) {
    const response = await fetch(site.address + path);
    expect(response.headers.get('cache-control')).toBe('no-store');
  }
  expect(site.drawings).toBe(paths.length + 6);
});

test('switched off, the cache draws every page anew and sends the same', async () => {
  let drawings = 0;
  const handle: Handle = (...parts) => {
    drawings += 1;
    return pageOf((path) => `<p>${path}</p><script>1</script>`)(...parts);
  };
  const send = async (keepsPages: boolean) => {
    const response = await fetch(await siteWith(handle, { keepsPages }));
    const headers = [...response.headers].filter(([name]) => name !== 'date');
    return { body: await response.text(), headers };
  };
  expect(await send(false)).toEqual(await send(true));
  const address = await siteWith(handle, { keepsPages: false });
  drawings = 0;
  for (let visit = 0; visit < 3; visit += 1) await fetch(address);
  expect(drawings).toBe(3);
});
