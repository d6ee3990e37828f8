import { readFileSync } from 'node:fs';
import { expect, request, test } from '@playwright/test';
import { readBoundary, runningClock } from '../support/boundary';
import { freePort } from '../support/free-port';
import { hasNginx, NO_NGINX, runNginx, selfSigned } from '../support/run-nginx';
import { startSite } from '../support/start-site';
import { watchBoundary } from '../support/watch-boundary';

const CLIENTS = 8;
/** How late a cache in front may be. */
const LATE_MS = 1_000;

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The configuration of the README, with ports, certificate and folders of this machine. */
function configuration(sitePort: string, http: number, https: number, folder: string): string {
  const [, block = ''] = /```nginx\n([\s\S]*?)```/.exec(readme) ?? [];
  return block
    .replace('127.0.0.1:3000', `127.0.0.1:${sitePort}`)
    .replace('listen 80;', `listen 127.0.0.1:${http};`)
    .replace('listen 443 ssl', `listen 127.0.0.1:${https} ssl`)
    .replaceAll('/etc/letsencrypt/live/help.example.ru', folder)
    .replace('/var/cache/nginx/help-centre', `${folder}/cache`)
    .replaceAll('/var/log/nginx', folder);
}

test('the nginx of the README keeps pages, and the kept page flips with the line', async () => {
  test.skip(!hasNginx(), NO_NGINX);
  test.setTimeout(180_000);
  const boundary = await readBoundary('/');
  const site = await startSite(runningClock());
  const [http, https] = [await freePort(), await freePort()];
  let folder = '';
  const nginx = await runNginx((made) => {
    folder = made;
    selfSigned(folder);
    return configuration(new URL(site.address).port, http, https, folder);
  }, `http://127.0.0.1:${http}/`);
  const client = await request.newContext({
    baseURL: `https://127.0.0.1:${https}`,
    ignoreHTTPSErrors: true,
    extraHTTPHeaders: { 'Accept-Encoding': 'gzip, deflate, br' },
  });
  try {
    const kept: string[] = [];
    const getPage = async () => {
      const response = await client.get('/');
      kept.push(response.headers()['x-cache'] ?? '');
      return response.text();
    };
    const watched = await watchBoundary(getPage, site.address, boundary, CLIENTS, LATE_MS);
    expect(watched.wrong).toEqual([]);
    expect(watched.after).toBeGreaterThan(CLIENTS);
    expect(watched.answers - watched.after).toBeGreaterThan(CLIENTS);
    expect(kept.filter((state) => state === 'HIT').length).toBeGreaterThan(CLIENTS);

    const search = await client.get('/search?q=1');
    expect([search.status(), search.headers()['x-cache']]).toEqual([200, 'MISS']);
    expect((await client.get('/search?q=1')).headers()['x-cache']).toBe('MISS');
    expect((await client.get('/')).headers()['content-encoding']).toBe('br');
    const personal = await client.get('/', { headers: { Cookie: 'settings=large' } });
    expect(personal.headers()['x-cache']).toBe('BYPASS');

    // What a citizen typed, and the page they came from, which has it in its address too.
    const typed = encodeURIComponent('маркер +7 916 123-00-99');
    const headers = { Referer: `https://127.0.0.1:${https}/search?q=${typed}` };
    await client.get(`/search?q=${typed}`, { headers });
    await client.get(`/request/4820719305?pass=${typed}`, { headers });
    // Upstreams that fail are told in another file, whose lines nobody can shape.
    await site.stop();
    expect((await client.get(`/search?q=${typed}`, { headers })).status()).toBe(502);
    const log = readFileSync(`${folder}/help-centre.log`, 'utf8');
    expect(log).toContain('"GET /search HTTP/1.1" 200');
    expect(log).toContain('"GET /search HTTP/1.1" 502');
    const errors = readFileSync(`${folder}/help-centre.error.log`, 'utf8');
    for (const part of [typed, 'маркер', '916', '%D0', '\\xD0']) {
      expect(log + errors).not.toContain(part);
    }
  } finally {
    await client.dispose();
    await nginx.stop();
    await site.stop();
  }
});
