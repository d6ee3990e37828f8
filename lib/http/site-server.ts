import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { log, logError, loggedPath } from '@/lib/log';
import { answerBrokenRequests } from './broken-request';
import { refusalOf } from './check-request';
import { failureAnswer } from './failure-answer';
import type { FailureStatus } from './failure-words';
import { holdResponse } from './hold-response';
import { securityHeaders } from './security-headers';
import { targetForNext } from './target-for-next';

type SiteServerOptions = {
  /** Answers whatever a page or an API may answer: Next's handler, or a test's. */
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** The clock, epoch ms. */
  nowMs: () => number;
  /** Public origin, undefined when none is configured. */
  siteUrl: string | undefined;
  /** How long a handler may take before the emergency page answers, in ms. */
  answerWithinMs?: number;
};

const ANSWER_WITHIN_MS = 10_000;

/**
 * The HTTP server of the site, not yet listening. Around the handler it sets the security headers, refuses what no page
 * can answer, and puts the emergency page in place of one that failed or hangs: a caller always gets the numbers.
 */
export function createSiteServer(options: SiteServerOptions): Server {
  const server = createServer((request, response) => {
    void answer(request, response, options);
  });
  return answerBrokenRequests(server, options.nowMs);
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { handle, nowMs, siteUrl, answerWithinMs = ANSWER_WITHIN_MS }: SiteServerOptions,
): Promise<void> {
  const path = loggedPath(request.url);
  const headers = securityHeaders(siteUrl);
  setHeaders(response, headers);

  const held = holdResponse(response, {
    needsHolding: () => isPage(response) || (response.statusCode >= 500 && !isJson(response)),
    onWhole: (body) => {
      if (response.statusCode >= 500) return fail(500, `a page answered ${response.statusCode}`);
      // A page tells a state, which is wrong as soon as a line opens or closes (hours.md 66).
      response.setHeader('Cache-Control', 'no-store');
      held.send(response.statusCode, body);
    },
  });
  const replaceBy = (status: FailureStatus) => {
    const failure = failureAnswer(status, path, nowMs());
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    setHeaders(response, { ...headers, ...failure.headers });
    held.send(status, failure.body);
  };
  const fail = (status: 500 | 503, what: string, error?: unknown) => {
    if (error === undefined) log('error', what, { path });
    else logError(what, error, { path });
    if (!held.isAnswered()) replaceBy(status);
  };

  const refused = refusalOf(request.method, request.url);
  if (refused !== undefined) return replaceBy(refused);
  const hanging = setTimeout(() => {
    if (!held.isAnswered()) fail(503, `a page took more than ${answerWithinMs} ms`);
  }, answerWithinMs);
  response.once('close', () => clearTimeout(hanging));
  request.url = targetForNext(request.url ?? '/');
  try {
    await handle(request, response);
  } catch (error) {
    fail(500, 'a page failed', error);
  }
}

function setHeaders(response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function isPage(response: ServerResponse): boolean {
  return hasType(response, 'text/html');
}

/** An API that reports its own trouble has said what a program needs. */
function isJson(response: ServerResponse): boolean {
  return hasType(response, 'application/json');
}

function hasType(response: ServerResponse, type: string): boolean {
  return String(response.getHeader('content-type')).startsWith(type);
}
