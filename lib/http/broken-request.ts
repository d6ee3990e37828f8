import { type Server, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { failureAnswer } from './failure-answer';
import type { FailureStatus } from './failure-words';
import { securityHeaders } from './security-headers';

const STATUS_OF: Record<string, FailureStatus> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/**
 * Lets the server answer with the emergency page to what is not HTTP, has headers beyond Node's 16 kB or never ends;
 * Node's own answer is an empty one. Returns the same server.
 */
export function answerBrokenRequests(server: Server, nowMs: () => number): Server {
  return server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (!socket.writable || error.code === 'ECONNRESET') {
      socket.destroy();
      return;
    }
    socket.end(rawAnswer(STATUS_OF[error.code ?? ''] ?? 400, nowMs()));
  });
}

/** A whole HTTP answer as text: without a parsed request Node gives no response object to write to. */
function rawAnswer(status: FailureStatus, nowMs: number): string {
  const { headers, body } = failureAnswer(status, '/', nowMs);
  const all = {
    ...securityHeaders(undefined),
    ...headers,
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n');
}
