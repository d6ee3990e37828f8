import type { Server } from 'node:http';

const IDLE_CHECK_MS = 50;

/**
 * Stops a listening server: no new connections, idle ones closed, answers in flight finished. What is still unanswered
 * after `graceMs` is cut off, so the returned promise settles within that time.
 */
export async function shutDown(server: Server, graceMs: number): Promise<void> {
  // Told to every later request, so that a busy connection ends with its next answer.
  server.prependListener('request', (_request, response) => {
    response.setHeader('Connection', 'close');
  });
  // The connection of an answer in flight becomes idle only later, and a browser would keep it open for seconds.
  const closingIdle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
  const cutOff = setTimeout(() => server.closeAllConnections(), graceMs);
  await new Promise((resolve) => server.close(resolve));
  clearInterval(closingIdle);
  clearTimeout(cutOff);
}
