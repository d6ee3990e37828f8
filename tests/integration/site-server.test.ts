import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { hotlines } from '@/content';
import type { Handle } from '@/lib/http/handle';
import { CODE_HEADER } from '@/lib/request-stamp';
import { deferred } from './deferred';
import { logged, siteWith } from './run-site';

/** No page of the sitemap, so that every request reaches the handler. */
const DRAWN = '/search';

const page: Handle = async (_request, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Cache-Control', 's-maxage=31536000');
  response.write('<p>Стра');
  response.end('ница</p>');
};

const throwing: Handle = () => Promise.reject(new Error('boom'));

async function expectNumbers(response: Response, status: number): Promise<void> {
  const html = await response.text();
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(html).toContain('<title>Ошибка: ');
  for (const { phone } of hotlines) expect(html).toContain(`tel:${phone}`);
}

test('a page that is drawn for one visitor goes out whole, is never kept and carries the security headers', async () => {
  const address = await siteWith(page);
  const response = await fetch(address + DRAWN, { headers: { 'Accept-Encoding': 'identity' } });
  expect(await response.text()).toBe('<p>Страница</p>');
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'cache-control': 'no-store',
    'content-length': '23',
    vary: 'Accept-Encoding, Cookie',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'strict-transport-security': 'max-age=31536000',
    'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    'permissions-policy': expect.stringContaining('camera=()'),
  });
});

const FAILURES: [how: string, handle: Handle][] = [
  ['throws', throwing],
  [
    'throws half-way',
    async (_request, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.setHeader('Content-Encoding', 'gzip');
      response.write('<p>half');
      throw new Error('boom');
    },
  ],
  [
    'answers 500',
    async (_request, response) => {
      response.writeHead(500, { 'Content-Type': 'text/html', ETag: '"x"' }).end('<p>Stack trace');
    },
  ],
  [
    'answers 502 without a type',
    async (_request, response) => {
      response.statusCode = 502;
      response.end();
    },
  ],
];

test.each(FAILURES)('a page that %s becomes the page with the numbers', async (_how, handle) => {
  const address = await siteWith(handle);
  for (const path of ['/lines?name=secret', DRAWN]) {
    const response = await fetch(address + path);
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(response.headers.get('etag')).toBeNull();
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    await expectNumbers(response, 500);
  }
});

test.each(['/', DRAWN])(
  'a page that hangs becomes the page with the numbers, and what it writes later is dropped: %s',
  async (path) => {
    const later = deferred();
    const address = await siteWith(
      async (_request, response) => {
        await later.promise;
        response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>late');
      },
      { answerWithinMs: 50 },
    );
    const response = await fetch(address + path);
    expect(response.headers.get('retry-after')).toBe('60');
    await expectNumbers(response, 503);
    later.resolve();
    expect((await fetch(`${address}/%`)).status).toBe(400);
    expect(logged()).not.toContain('a page failed');
  },
);

test('a page that failed shows the code that the log knows, whether it is kept or drawn for one visitor', async () => {
  const heard: unknown[] = [];
  const address = await siteWith(async (request) => {
    heard.push(request.headers[CODE_HEADER]);
    throw new Error('boom');
  });
  for (const path of ['/lines', DRAWN]) {
    const html = await (await fetch(address + path)).text();
    const code = /Код сбоя: ([2-9A-Z]{6})/.exec(html)?.[1];
    expect(code).toBeDefined();
    expect(logged()).toContain(`"path":"${path}","code":"${code}"`);
    expect(heard).toContain(code);
  }
});

test('a failure is logged with its path and without the query', async () => {
  const address = await siteWith(throwing);
  await fetch(`${address}/lines?name=secret`);
  expect(logged()).toContain('"path":"/lines"');
  expect(logged()).toContain('boom');
  expect(logged()).not.toContain('secret');
});

test('a failed API says so in JSON and in Russian', async () => {
  const response = await fetch(`${await siteWith(throwing)}/api/status`);
  expect(response.status).toBe(500);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.json()).toEqual({
    error: {
      status: 500,
      message: 'Страница не открылась. На сайте сбой. Откройте страницу ещё раз через минуту.',
    },
  });
});

test('an API that reports its own trouble in JSON is let through', async () => {
  const address = await siteWith(async (_request, response) => {
    response.writeHead(503, { 'Content-Type': 'application/json' }).end('{"ready":false}');
  });
  const response = await fetch(`${address}/health/ready`);
  expect(response.status).toBe(503);
  expect(await response.json()).toEqual({ ready: false });
});

test('a page of 404 is an answer, not a failure', async () => {
  const address = await siteWith(async (_request, response) => {
    response.writeHead(404, { 'Content-Type': 'text/html' }).end('<p>Нет</p>');
  });
  const response = await fetch(`${address}/nothing`);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('<p>Нет</p>');
});

test('what is no page streams through as the handler writes it', async () => {
  const later = deferred();
  const address = await siteWith(
    async (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      response.flushHeaders();
      response.write('data: 1\n\n');
      await later.promise;
      response.end('data: 2\n\n');
    },
    { answerWithinMs: 50 },
  );
  const reader = (await fetch(`${address}/api/events`)).body?.getReader();
  const first = await reader?.read();
  expect(new TextDecoder().decode(first?.value)).toBe('data: 1\n\n');
  await new Promise((resolve) => setTimeout(resolve, 100));
  later.resolve();
  const second = await reader?.read();
  expect(new TextDecoder().decode(second?.value)).toBe('data: 2\n\n');
  expect(logged()).toBe('');
});

test('HEAD has the headers of the page and no body', async () => {
  const address = await siteWith(page);
  const response = await fetch(address + DRAWN, { method: 'HEAD' });
  expect(response.status).toBe(200);
  expect(await response.text()).toBe('');
  expect((await fetch(`${address}/%`, { method: 'HEAD' })).status).toBe(400);
});

test('nothing can be sent to a page, and the answer says what is allowed', async () => {
  const response = await fetch(await siteWith(page), { method: 'POST', body: 'a'.repeat(1e6) });
  expect(response.headers.get('allow')).toBe('GET, HEAD');
  await expectNumbers(response, 405);
});

test.each(['/%', '/%00', '/%E0%A4%A', '//evil.example/'])(
  '%s is answered with the numbers',
  async (target) => {
    await expectNumbers(await fetch((await siteWith(page)) + target), 400);
  },
);

test('a page drawn for one visitor loses the scripts of the framework, and one that needs them is a failure', async () => {
  const address = await siteWith(async (request, response) => {
    const rest = request.url === DRAWN ? '<script src="/_next/a.js"></script>' : '<!--$?-->';
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<p>Страница</p>${rest}`);
  });
  expect(await (await fetch(address + DRAWN)).text()).toBe('<p>Страница</p>');
  await expectNumbers(await fetch(`${address}/print`), 500);
});

test('text that is no page is compressed as the client likes, what is short or in parts is not', async () => {
  const text = 'Телефон '.repeat(200);
  const address = await siteWith(async (request, response) => {
    response.statusCode = request.url === '/part' ? 206 : 200;
    response.setHeader('Content-Type', 'application/json');
    response.end(request.url === '/short' ? '{}' : text);
  });
  const encodingOf = async (path: string, accepted: string) => {
    const response = await fetch(address + path, { headers: { 'Accept-Encoding': accepted } });
    expect(await response.text()).toBe(path === '/short' ? '{}' : text);
    return response.headers.get('content-encoding');
  };
  expect(await encodingOf('/api/lines.json', 'gzip, br')).toBe('br');
  expect(await encodingOf('/api/lines.json', 'gzip')).toBe('gzip');
  expect(await encodingOf('/api/lines.json', 'identity')).toBeNull();
  expect(await encodingOf('/short', 'br')).toBeNull();
  expect(await encodingOf('/part', 'br')).toBeNull();
});

test('an address is not repeated on the page that refuses it', async () => {
  const response = await fetch(`${await siteWith(page)}/<script>alert(1)</script>%`);
  expect(await response.text()).not.toContain('alert');
});

test.each([
  ['GET / HTTP/1.1\r\nHost: a\r\nX: ', 'a'.repeat(200_000), 431],
  ['NONSENSE', '\r\n\r\n', 400],
])('what is not HTTP is answered with the numbers: %s', async (start, rest, status) => {
  const { port } = new URL(await siteWith(page));
  const socket = connect(Number(port), '127.0.0.1');
  socket.write(start + rest);
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  await once(socket, 'end');
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer).toContain('tel:+78005553535');
});
