import type { IncomingMessage, ServerResponse } from 'node:http';
import { log, logError, loggedPath } from '@/lib/log';
import type { FailureAnswer } from './failure-answer';
import { finishAnswer, needsFinishing } from './finish-answer';
import type { Handle } from './handle';
import { holdResponse } from './hold-response';
import type { OwnScripts } from './own-scripts';

type Options = {
  handle: Handle;
  /** How long the handler may take, in ms. */
  answerWithinMs: number;
  /** The scripts that pages may load. */
  scripts: OwnScripts;
  /** Gives the answer that stands in for one that failed. */
  failure: (status: 422 | 500 | 503) => FailureAnswer;
  /** Short code of the request, for the log and for the page that says that something failed. */
  code: string;
};

/**
 * Lets the handler answer this very request and nobody else: pages that are not kept, APIs, files. A page that fails,
 * hangs or waits for scripts becomes the emergency page; what has no end streams through.
 */
export async function answerDrawn(
  request: IncomingMessage,
  response: ServerResponse,
  { handle, answerWithinMs, scripts, failure, code }: Options,
): Promise<void> {
  const path = loggedPath(request.url);
  const held = holdResponse(response, {
    needsHolding: () => {
      // Whatever the handler says: what a form did is known to this person only.
      if (request.method === 'POST') response.setHeader('Cache-Control', 'no-store');
      return needsFinishing(response) || hasFailed(response) || isUnknownForm(request, response);
    },
    onWhole: (body) => {
      finish(body).catch((error: unknown) => fail(500, 'a page could not be finished', error));
    },
  });
  const send = (status: number, body: Buffer | string, headers: Record<string, string>) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    held.send(status, body);
  };
  const fail = (status: 422 | 500 | 503, what: string, error?: unknown) => {
    if (error === undefined) log('error', what, { path, code });
    else logError(what, error, { path, code });
    if (held.isAnswered()) return;
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    const { headers, body } = failure(status);
    send(status, body, headers);
  };
  const finish = async (body: Buffer) => {
    if (hasFailed(response)) return fail(500, `a page answered ${response.statusCode}`);
    if (isUnknownForm(request, response)) return fail(422, 'a form was not one of this site');
    const finished = await finishAnswer(request, response, body, scripts);
    if (!finished.ok) return fail(500, finished.fault);
    // Meanwhile the emergency page may have taken its place.
    if (!held.isAnswered()) send(response.statusCode, finished.body, finished.headers);
  };

  const hanging = setTimeout(() => {
    if (!held.isAnswered()) fail(503, `a page took more than ${answerWithinMs} ms`);
  }, answerWithinMs);
  response.once('close', () => clearTimeout(hanging));
  try {
    await handle(request, response);
  } catch (error) {
    fail(500, 'a page failed', error);
  }
}

/** What the framework says in bare words to a form that is none of ours, or of a version before this one. */
function isUnknownForm(request: IncomingMessage, response: ServerResponse): boolean {
  const isRefused = response.statusCode >= 400 && response.statusCode < 500;
  const type = String(response.getHeader('content-type'));
  return request.method === 'POST' && isRefused && type.startsWith('text/plain');
}

/** An API that reports its own trouble in JSON has said what a program needs. */
function hasFailed(response: ServerResponse): boolean {
  const type = String(response.getHeader('content-type'));
  return response.statusCode >= 500 && !type.startsWith('application/json');
}
