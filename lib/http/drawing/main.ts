// Entry of the process that draws pages, keeps the store and does the jobs of the desk. start-drawing.ts starts it with the
// path of the socket to listen on.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import next from 'next';
import { nowMs } from '@/lib/clock';
import { env } from '@/lib/env';
import { REFUSED_EXIT_CODE } from '@/lib/exit-code';
import { logError, loggedPath } from '@/lib/log';
import { CODE_HEADER } from '@/lib/request-stamp';
import { routes } from '@/lib/routes';
import { startJobs } from '@/lib/support/jobs';
import { closeStore, openKeptStore } from '@/lib/support/store-lifecycle';
import { outliveFaults, outliveLogReader } from '../outlive-faults';
import { shutDown } from '../shut-down';
import { LARGEST_FORWARDED_HEAD, LISTENING, STOP } from './words';

const GRACE_MS = 8_000;

outliveLogReader();

const [, , socketPath = ''] = process.argv;
// A terminal and some service managers tell every process of a service; the server in front says when it is time.
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => undefined);
// Until there is something to finish, an end is an end.
let finish = async () => {};
// Without the server in front nobody can ask any more.
process.once('disconnect', () => void stop());
process.on('message', (message) => {
  if (message === STOP) void stop();
});

const app = next({ dev: false, dir: process.cwd() });
await app.prepare().catch(refuse);
const handle = app.getRequestHandler();
const server = createServer({ maxHeaderSize: LARGEST_FORWARDED_HEAD }, draw);
// Only the server in front connects, and a connection that ends as it is used again would cost an answer.
server.keepAliveTimeout = 0;
await new Promise<void>((resolve) => server.listen(socketPath, resolve));
outliveFaults();
const jobs = startJobs({ env, nowMs, statusPath: routes.requestStatus() });
finish = async () => {
  await shutDown(server, GRACE_MS);
  await jobs.stop();
  await app.close();
  await closeStore();
};
// The server in front may be gone by now, which `disconnect` tells.
process.send?.(LISTENING, undefined, undefined, () => undefined);

// Last: a server that is away is waited for, and a signal must be heard meanwhile.
await openKeptStore();

async function draw(request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await handle(request, response);
  } catch (error) {
    const code = String(request.headers[CODE_HEADER] ?? '');
    logError('a page failed', error, { path: loggedPath(request.url), code });
    // The server in front puts the emergency page in place of any failure.
    if (!response.headersSent) response.writeHead(500);
    response.end();
  }
}

async function stop(): Promise<void> {
  await finish();
  process.exit(0);
}

function refuse(error: unknown): never {
  process.stderr.write(`The site could not start. ${error}\n`);
  process.exit(REFUSED_EXIT_CODE);
}
