import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { loggedPath } from '@/lib/log';
import { stampRequest } from '@/lib/request-stamp';
import { TARGET_HEADER } from '@/lib/visitor';
import { largestFormAt } from './accepted-forms';
import { answerDrawn } from './answer-drawn';
import { answerForm } from './answer-form';
import { answerKept } from './answer-kept';
import { answerBrokenRequests } from './broken-request';
import { pageKeyOf } from './cached-pages';
import { LARGEST_HEAD, refusalOf } from './check-request';
import { drawPage } from './draw-page';
import { failureAnswer } from './failure-answer';
import type { FailureStatus } from './failure-words';
import type { Handle } from './handle';
import { findOwnScript, type OwnScripts, sendOwnScript } from './own-scripts';
import { createPageCache } from './page-cache';
import { sendFailure } from './send-failure';
import { targetForNext } from './target-for-next';

type SiteServerOptions = {
  handle: Handle;
  /** The clock, epoch ms. */
  nowMs: () => number;
  /** Headers of every answer, see `securityHeaders`. */
  headers: Record<string, string>;
  /** The scripts that pages may load. */
  scripts: OwnScripts;
  /** False draws every page for every request. */
  keepsPages?: boolean;
  /** Proxies of ours in front of this server, see `stampRequest`. */
  trustedProxyHops?: number;
  /** How long a handler may take before the emergency page answers, in ms. */
  answerWithinMs?: number;
};

const ANSWER_WITHIN_MS = 10_000;

/**
 * The HTTP server of the site, not yet listening. Public pages come out of the page cache; around everything else it sets
 * the security headers, refuses what no page can answer, and puts the emergency page in place of one that failed or
 * hangs: a caller always gets the numbers.
 */
export function createSiteServer({
  handle,
  nowMs,
  headers,
  scripts,
  keepsPages = true,
  trustedProxyHops = 0,
  answerWithinMs = ANSWER_WITHIN_MS,
}: SiteServerOptions): Server {
  const cache = createPageCache({
    draw: (key, code) => drawPage(handle, key, { code, withinMs: answerWithinMs }),
    nowMs,
    keeps: keepsPages,
    headers,
    scripts,
  });

  const failureOf =
    ({ url, headers: { cookie } }: IncomingMessage) =>
    (status: FailureStatus, code?: string) => {
      const answer = failureAnswer(status, loggedPath(url), nowMs(), { code, cookie });
      return { ...answer, headers: { ...headers, ...answer.headers } };
    };

  const answerAnew = (request: IncomingMessage, response: ServerResponse) => {
    const target = request.url;
    const code = stampRequest(request, trustedProxyHops);
    const failed = failureOf(request);
    const failure = (status: FailureStatus) => failed(status, code);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    request.headers[TARGET_HEADER] = target ?? '/';
    request.url = targetForNext(target ?? '/');
    const answer = (whole: IncomingMessage) =>
      answerDrawn(whole, response, { handle, answerWithinMs, scripts, failure, code });
    if (request.method !== 'POST') return answer(request);
    const refuse = (status: 413 | 422) => sendFailure(response, status, failure(status));
    return answerForm(request, response, {
      largestBytes: largestFormAt(loggedPath(target)) ?? 0,
      answer,
      refuse,
    });
  };

  const server = createServer({ maxHeaderSize: LARGEST_HEAD }, (request, response) => {
    const failure = failureOf(request);
    const refused = refusalOf(request.method, request.url, request.headers);
    if (refused !== undefined) return sendFailure(response, refused, failure(refused));
    const key = request.method === 'POST' ? undefined : pageKeyOf(request.url, request.headers);
    if (key !== undefined) return answerKept(request, response, key, { cache, nowMs, failure });
    const script = findOwnScript(scripts, request.url);
    if (script !== undefined) return sendOwnScript(request, response, script);
    void answerAnew(request, response);
  });
  return answerBrokenRequests(server, nowMs);
}
