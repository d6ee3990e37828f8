import type { Server } from 'node:http';

/**
 * Stops a listening server: no new connections, idle ones closed at once, answers in flight finished. What is still
 * unanswered after `graceMs` is cut off, so the returned promise settles within that time.
 */
export async function shutDown(server: Server, graceMs: number): Promise<void> {
  const cutOff = setTimeout(() => server.closeAllConnections(), graceMs);
  await new Promise<void>((resolve) => {
    // A connection that a browser keeps open would otherwise outlive its last answer.
    server.prependListener('request', (_request, response) => {
      response.setHeader('Connection', 'close');
    });
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(cutOff);
}
