import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Drawing, startDrawing } from '@/lib/http/drawing/start-drawing';

const entry = join(import.meta.dirname, '../fixtures/drawing/process.mjs');

type Told = { method: string; url: string; headers: Record<string, string>; body: string };

const onRefused = vi.fn();
let drawing: Drawing;
let address: string;
let server: ReturnType<typeof createServer>;

beforeEach(async () => {
  drawing = await startDrawing({ entry, variables: process.env, onRefused });
  server = createServer((request, response) => {
    drawing.handle(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const listening = server.address();
  address = `http://127.0.0.1:${typeof listening === 'object' ? listening?.port : ''}`;
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await drawing.stop();
});

async function tell(path: string, init?: RequestInit) {
  const answer = await fetch(`${address}${path}`, { redirect: 'manual', ...init });
  const told: Told = await answer.json();
  return { answer, told };
}

test('a request arrives with its method, target, headers and body, without those of the connection', async () => {
  const { told } = await tell('/request?a=%D0%B0', {
    method: 'POST',
    body: 'имя=Анна',
    headers: { 'X-Client-Address': '203.0.113.7', Connection: 'keep-alive' },
  });
  expect(told).toMatchObject({ method: 'POST', url: '/request?a=%D0%B0', body: 'имя=Анна' });
  expect(told.headers).toMatchObject({
    'x-client-address': '203.0.113.7',
    'content-length': String(Buffer.byteLength('имя=Анна')),
    host: new URL(address).host,
  });
});

test('the answer comes back with its status, its headers and every cookie', async () => {
  const { answer } = await tell('/moved');
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('/there');
  expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
});

test('after its death it is started again; who asks meanwhile waits for it', async () => {
  const before = await tell('/');
  // A form is not sent twice: it may have done its work.
  expect((await fetch(`${address}/die`, { method: 'POST' })).status).toBe(500);
  const after = await tell('/');
  expect(after.answer.status).toBe(200);
  expect(after.answer.headers.get('x-pid')).not.toBe(before.answer.headers.get('x-pid'));
  expect(onRefused).not.toHaveBeenCalled();
});

test('whoever only reads is answered though the process died just then', async () => {
  const answers = Array.from({ length: 8 }, () => tell('/'));
  await fetch(`${address}/die`, { method: 'POST' });
  for (const { answer } of await Promise.all(answers)) expect(answer.status).toBe(200);
});

test('an answer that breaks off half-way is never taken for a whole one', async () => {
  const answer = await fetch(`${address}/half`);
  await expect(answer.text()).rejects.toThrow();
  expect((await tell('/')).answer.status).toBe(200);
});

test('one that ends on purpose is not started again, and the server is told', async () => {
  onRefused.mockClear();
  expect((await fetch(`${address}/refuse`, { method: 'POST' })).status).toBe(500);
  await vi.waitFor(() => expect(onRefused).toHaveBeenCalledOnce());
});

test('one that a fault brought down is started again, though it ends with a code', async () => {
  onRefused.mockClear();
  const before = (await tell('/')).answer.headers.get('x-pid');
  expect((await fetch(`${address}/fault`, { method: 'POST' })).status).toBe(500);
  expect((await tell('/')).answer.headers.get('x-pid')).not.toBe(before);
  expect(onRefused).not.toHaveBeenCalled();
});

test('one that cannot start tells the server instead of leaving it waiting', async () => {
  onRefused.mockClear();
  const away = await startDrawing({
    entry: join(import.meta.dirname, '../fixtures/drawing/nothing-here.mjs'),
    variables: process.env,
    onRefused,
  });
  expect(onRefused).toHaveBeenCalledOnce();
  await away.stop();
});
