import type { IncomingMessage, ServerResponse } from 'node:http';
import { logError } from '@/lib/log';
import { makeCode } from '@/lib/request-stamp';
import { PAGE_VARY, pageCacheControl } from './cache-control';
import type { PageKey } from './cached-pages';
import type { FailureAnswer } from './failure-answer';
import type { PageCache, ReadyPage } from './page-cache';
import { sendFailure } from './send-failure';
import { sendVariant } from './variants';

type Options = {
  cache: PageCache;
  /** The clock, epoch ms. */
  nowMs: () => number;
  /** Gives the answer that stands in for a page that failed; `code` is what the log knows the fault by. */
  failure: (status: 500 | 503, code: string) => FailureAnswer;
};

/** Answers a request for a public page: at once when the page is kept, otherwise when it has been drawn. */
export function answerKept(
  request: IncomingMessage,
  response: ServerResponse,
  key: PageKey,
  { cache, nowMs, failure }: Options,
): void {
  const send = ({ variants, untilMs }: ReadyPage) => {
    // How long the page may be kept elsewhere is counted from the sending.
    const cacheControl = pageCacheControl(untilMs, nowMs());
    sendVariant(request, response, variants, ['Cache-Control', cacheControl, 'Vary', PAGE_VARY]);
  };
  const fail = (status: 500 | 503, code: string) =>
    sendFailure(response, status, failure(status, code));

  const page = cache.find(key);
  if (page !== undefined) {
    send(page);
    return;
  }
  cache
    .fill(key)
    .then((filled) => {
      if (filled.ok) send(filled.page);
      else fail(filled.status, filled.code);
    })
    .catch((error: unknown) => {
      const code = makeCode();
      logError('a page could not be prepared', error, { path: key, code });
      fail(500, code);
    });
}
