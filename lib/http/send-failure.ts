import type { ServerResponse } from 'node:http';
import type { FailureAnswer } from './failure-answer';

/** Sends the answer that stands in for a page; nothing has been written to `response` yet. */
export function sendFailure(
  response: ServerResponse,
  status: number,
  { headers, body }: FailureAnswer,
): void {
  // What has begun cannot be replaced; a connection that breaks is at least not taken for a whole page.
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) });
  response.end(body);
}
