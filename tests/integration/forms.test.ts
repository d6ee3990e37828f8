import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { request as send } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { hotlines } from '@/content';
import type { Handle } from '@/lib/http/handle';
import { pageOf, siteWith } from './run-site';

const FORM = '/settings/save';
const LARGEST = 4_096;

/** Answers with the number and the hash of the bytes it was sent. */
const measuring: Handle = async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  response.setHeader('Cache-Control', 's-maxage=60');
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify({ method: request.method, ...measured(body) }));
};

function measured(body: Uint8Array) {
  return { bytes: body.length, hash: createHash('sha256').update(body).digest('hex') };
}

async function expectNumbers(response: Response, status: number): Promise<void> {
  expect([response.status, response.headers.get('cache-control')]).toEqual([status, 'no-store']);
  const html = await response.text();
  for (const { phone } of hotlines) expect(html).toContain(`tel:${phone}`);
}

test('a form reaches its page to the byte, at once or in pieces, and the answer is never kept', async () => {
  const address = await siteWith(measuring);
  for (const bytes of [0, 1, 1_000, LARGEST]) {
    const body = new Uint8Array(randomBytes(bytes));
    const response = await fetch(address + FORM, { method: 'POST', body });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({ method: 'POST', ...measured(body) });
  }
  const body = randomBytes(3_000);
  const pieces = send(address + FORM, { method: 'POST' });
  for (const from of [0, 1_000, 2_000]) {
    pieces.write(body.subarray(from, from + 1_000));
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  pieces.end();
  const [answer] = await once(pieces, 'response');
  expect(JSON.parse(await text(answer))).toEqual({ method: 'POST', ...measured(body) });
});

test('a form that is too long is answered with the numbers and what to do, whether it says so or not', async () => {
  let isReached = false;
  const address = await siteWith(async () => {
    isReached = true;
  });
  const declared = await fetch(address + FORM, { method: 'POST', body: 'x'.repeat(LARGEST + 1) });
  await expectNumbers(declared, 413);

  const silent = send(address + FORM, { method: 'POST' });
  silent.on('error', () => {});
  silent.write(randomBytes(LARGEST));
  silent.write('x');
  const [answer] = await once(silent, 'response');
  expect([answer.statusCode, answer.headers.connection]).toEqual([413, 'close']);
  expect(await text(answer)).toContain('Сократите текст');
  expect(isReached).toBe(false);
});

test('a form from another site is answered with the numbers and reaches no page', async () => {
  const address = await siteWith(measuring);
  const headers = { Origin: 'https://evil.example' };
  const response = await fetch(address + FORM, { method: 'POST', headers, body: 'size=200' });
  await expectNumbers(response, 403);
});

test.each([
  ['multipart/form-data', 'x'],
  ['multipart/form-data; boundary=b', ''],
  ['multipart/form-data; boundary=b', '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nсл'],
  [
    'multipart/form-data; boundary=b',
    '--c\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--c--',
  ],
])(
  'a form whose parts cannot be told (%s, %j) reaches no page, and its sender is told what to do',
  async (type, body) => {
    let isReached = false;
    const address = await siteWith(async () => {
      isReached = true;
    });
    const headers = { 'Content-Type': type };
    const response = await fetch(address + FORM, { method: 'POST', headers, body });
    await expectNumbers(response, 422);
    expect(isReached).toBe(false);
  },
);

test('whole parts reach their page to the byte', async () => {
  const address = await siteWith(measuring);
  const form = new FormData();
  form.set('size', 'слово');
  const whole = new Request(address, { method: 'POST', body: form });
  const body = Buffer.from(await whole.arrayBuffer());
  const headers = { 'Content-Type': whole.headers.get('content-type') ?? '' };
  const response = await fetch(address + FORM, { method: 'POST', headers, body });
  expect(await response.json()).toEqual({ method: 'POST', ...measured(body) });
});

test('a form that no page knows is answered with the numbers in place of bare words', async () => {
  const address = await siteWith(async (_request, response) => {
    response.writeHead(400, { 'Content-Type': 'text/plain' });
    response.end('Invalid Server Action request.');
  });
  await expectNumbers(await fetch(address + FORM, { method: 'POST', body: 'x=y' }), 422);
});

test('who hangs up half-way through a form does no harm', async () => {
  const address = await siteWith(measuring);
  const half = send(address + FORM, { method: 'POST', headers: { 'Content-Length': '100' } });
  half.on('error', () => {});
  half.write('size=');
  await new Promise((resolve) => setTimeout(resolve, 50));
  half.destroy();
  const response = await fetch(address + FORM, { method: 'POST', body: 'size=200' });
  expect(await response.json()).toMatchObject({ bytes: 8 });
});

test('a page that answers a form is stripped like every page', async () => {
  const address = await siteWith(pageOf(() => '<p>Готово</p><script>1</script>'));
  const response = await fetch(address + FORM, { method: 'POST', body: 'size=200' });
  expect(await response.text()).toBe('<p>Готово</p>');
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('where forms may be sent, other ways of sending are told so', async () => {
  const response = await fetch((await siteWith(measuring)) + FORM, { method: 'PUT', body: 'a' });
  expect(response.headers.get('allow')).toBe('GET, HEAD, POST');
  await expectNumbers(response, 405);
});
