import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { CODE_HEADER } from '@/lib/request-stamp';
import type { Handle } from './handle';
import { holdResponse } from './hold-response';

/** A page as the handler wrote it, or why there is none; `cause` is what was thrown, if anything was. */
export type DrawnPage =
  | { ok: true; html: string }
  | { ok: false; status: 500 | 503; fault: string; cause?: unknown };

/**
 * Asks the handler for the page at `path` on behalf of nobody: no cookie, query or header of a visitor can get into a
 * page that is kept for all, and a visitor who hangs up does not end what others wait for. Gives up after `withinMs`. `code` is
 * what the log knows this drawing by.
 */
export async function drawPage(
  handle: Handle,
  path: string,
  { code, withinMs }: { code: string; withinMs: number },
): Promise<DrawnPage> {
  const { promise, settle } = settledOnce();
  const slow = setTimeout(
    () => settle({ ok: false, status: 503, fault: `a page took more than ${withinMs} ms` }),
    withinMs,
  );
  const request = new IncomingMessage(new Socket());
  Object.assign(request, {
    method: 'GET',
    url: path,
    headers: { host: 'localhost', [CODE_HEADER]: code },
  });
  request.push(null);
  const response = new ServerResponse(request);
  holdResponse(response, {
    needsHolding: () => true,
    onWhole: (body) => {
      settle(readAnswer(response, body));
      // Nothing goes over a wire, so Next would wait for ever for the end of the sending.
      response.emit('finish');
    },
  });
  handle(request, response).catch((cause: unknown) => {
    settle({ ok: false, status: 500, fault: 'a page failed', cause });
  });
  const page = await promise;
  clearTimeout(slow);
  return page;
}

function readAnswer(response: ServerResponse, body: Buffer): DrawnPage {
  const type = String(response.getHeader('content-type'));
  if (response.statusCode === 200 && type.startsWith('text/html')) {
    return { ok: true, html: body.toString() };
  }
  return { ok: false, status: 500, fault: `a page answered ${response.statusCode} ${type}` };
}

function settledOnce() {
  let settle: (page: DrawnPage) => void = () => {};
  const promise = new Promise<DrawnPage>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}
