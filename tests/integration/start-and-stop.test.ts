import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, get } from 'node:http';
import { expect, test } from 'vitest';
import { listen } from '@/lib/http/listen';
import { shutDown } from '@/lib/http/shut-down';
import { deferred } from './deferred';

const root = new URL('../..', import.meta.url);

test('a wrong environment stops the start with one message and no stack', async () => {
  const child = spawn('node', ['--import', 'tsx', 'server.ts'], {
    cwd: root,
    env: { ...process.env, PORT: 'abc', SITE_URL: 'https://example.ru/help' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk;
    });
  }
  expect(await once(child, 'close')).toEqual([1, null]);
  expect(said.trim().split('\n')).toEqual([
    'The environment cannot be used, so nothing was started.',
    expect.stringMatching(/^ {2}PORT: expected .*received "abc"/),
    expect.stringMatching(/^ {2}SITE_URL: expected .*received "https:\/\/example.ru\/help"/),
  ]);
});

test('a port in use is named in one sentence', async () => {
  const first = createServer();
  const listening = await listen(first, 0, undefined);
  const port = Number(listening.ok && new URL(listening.address).port);
  expect(await listen(createServer(), port, undefined)).toEqual({
    ok: false,
    message: `Cannot listen on port ${port}: it is taken by another program; stop that or choose another PORT.`,
  });
  first.close();
});

test('without a host the site answers on 127.0.0.1 and on whatever localhost means', async () => {
  const server = createServer((_request, response) => response.end('here'));
  const listening = await listen(server, 0, undefined);
  const port = Number(listening.ok && new URL(listening.address).port);
  expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe('here');
  expect(await (await fetch(`http://localhost:${port}`)).text()).toBe('here');
  await shutDown(server, 1_000);
});

test('a stop lets the answer in flight finish, then closes at once despite keep-alive', async () => {
  const started = deferred();
  const later = deferred();
  const server = createServer(async (_request, response) => {
    started.resolve();
    await later.promise;
    response.end('done');
  });
  const listening = await listen(server, 0, '127.0.0.1');
  const answer = fetch(listening.ok ? listening.address : '').then((response) => response.text());
  await started.promise;
  // A grace beyond the limit of the test: a stop that waited for it would not end here.
  const stopped = shutDown(server, 3_600_000);
  later.resolve();
  expect(await answer).toBe('done');
  await stopped;
});

test('an answer that never ends is cut off after the grace', async () => {
  const started = deferred();
  const server = createServer(() => started.resolve());
  const listening = await listen(server, 0, '127.0.0.1');
  const request = get(listening.ok ? listening.address : '');
  const failed = once(request, 'error');
  await started.promise;
  await shutDown(server, 100);
  await failed;
});
