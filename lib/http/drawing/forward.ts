import { once } from 'node:events';
import {
  Agent,
  type IncomingHttpHeaders,
  IncomingMessage,
  type RequestOptions,
  request as requestOver,
  type ServerResponse,
} from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import type { Handle } from '../handle';

// These tell of one connection, not of the message (RFC 9110, 7.6.1); Node writes those of the next one by itself.
const OF_A_CONNECTION = ['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'expect'];
/** Nobody listens: the process has just died, and nothing of the request has gone out. */
const NOBODY_THERE = new Set(['ECONNREFUSED', 'ENOENT']);
const LOOK_AGAIN_MS = 20;

/**
 * A handler that lets the process at a local socket answer, as soon as `isReady` has settled. While nobody listens it waits;
 * a connection that broke is made again once for whoever only reads, and otherwise thrown. Once a part of an answer is on
 * its way, the visitor's connection breaks off with it.
 */
export function forwardTo(socketPath: string, isReady: () => Promise<void>): Handle {
  const agent = new Agent({ keepAlive: true });
  return async (request, response) => {
    // Only forms bring a body, which is whole and in memory already (answer-form.ts).
    const body = request.method === 'POST' ? await buffer(request) : undefined;
    const asked = { agent, socketPath, ...messageOf(request) };
    // A form may have done its work before its connection broke.
    let attempts = body === undefined ? 2 : 1;
    while (attempts > 0) {
      await isReady();
      // Meanwhile the emergency page may have answered.
      if (response.writableEnded) return;
      const answer = await ask(asked, body, response);
      if (answer instanceof IncomingMessage) return relay(answer, response);
      attempts = attemptsAfter(answer, attempts);
      await wait(LOOK_AGAIN_MS);
    }
  };
}

function messageOf({ method = 'GET', url = '/', headers }: IncomingMessage) {
  return { method, path: url, headers: ofTheMessage(headers) };
}

/** How often a request may still be sent after a failure; throws that failure when it may not. */
function attemptsAfter(failure: NodeJS.ErrnoException, attempts: number): number {
  if (NOBODY_THERE.has(failure.code ?? '')) return attempts;
  if (attempts === 1) throw failure;
  return attempts - 1;
}

/** Asks once; returns the answer as soon as its head is there, or how the connection failed. */
function ask(
  options: RequestOptions,
  body: Buffer | undefined,
  response: ServerResponse,
): Promise<IncomingMessage | NodeJS.ErrnoException> {
  return new Promise((resolve) => {
    const asked = requestOver(options, resolve);
    // After the head of the answer its own stream tells what goes wrong.
    asked.on('error', resolve);
    // Whoever hangs up waits for nothing any more.
    response.once('close', () => asked.destroy());
    asked.end(body);
  });
}

async function relay(answer: IncomingMessage, response: ServerResponse): Promise<void> {
  response.writeHead(answer.statusCode ?? 500, { ...ofTheMessage(answer.headers) });
  try {
    for await (const chunk of answer) {
      if (response.write(chunk)) continue;
      await Promise.race([once(response, 'drain'), once(response, 'close')]);
    }
  } catch (error) {
    if (response.headersSent) response.destroy();
    throw error;
  }
  response.end();
}

function ofTheMessage(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !OF_A_CONNECTION.includes(name)),
  );
}
