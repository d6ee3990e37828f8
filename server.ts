import './lib/load-env-file';
import { join } from 'node:path';
import next from 'next';
import { nowMs } from './lib/clock';
import { env } from './lib/env';
import { clockFaults } from './lib/hours/clock-check';
import { listen } from './lib/http/listen';
import { readOwnScripts } from './lib/http/own-scripts';
import { securityHeaders } from './lib/http/security-headers';
import { shutDown } from './lib/http/shut-down';
import { createSiteServer } from './lib/http/site-server';
import { log, logError } from './lib/log';
import { routes } from './lib/routes';
import { startJobs } from './lib/support/jobs';
import { closeStore, openKeptStore } from './lib/support/store-lifecycle';

// Well inside the 10 seconds that service managers wait before they kill.
const GRACE_MS = 8_000;

for (const fault of clockFaults(nowMs())) log('error', 'clock check failed', { fault });

const app = next({ dev: false, dir: import.meta.dirname });
await app.prepare().catch((error: unknown) => stop(`The site could not start. ${error}`));
const headers = securityHeaders(env.siteUrl);
const scripts = await readOwnScripts(join(import.meta.dirname, '.next/own-scripts'), headers);
if (scripts.size === 0) log('error', 'pages go without their scripts; run npm run build');
const server = createSiteServer({
  handle: app.getRequestHandler(),
  nowMs,
  headers,
  keepsPages: env.keepsPages,
  trustedProxyHops: env.trustedProxyHops,
  scripts,
});
const listening = await listen(server, env.port, env.host);
if (!listening.ok) stop(listening.message);
process.stdout.write(`The help centre is open at ${listening.address}\n`);

// When whoever reads the log is gone, each line fails; told to the log again, that would never end.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

// A fault of one request must not take the numbers away from everybody else.
process.on('uncaughtException', (error) => logError('uncaught exception', error));
process.on('unhandledRejection', (error) => logError('unhandled rejection', error));

const jobs = startJobs({ env, nowMs, statusPath: routes.requestStatus() });

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, async () => {
    log('info', 'stopping', { signal });
    await shutDown(server, GRACE_MS);
    await jobs.stop();
    await app.close();
    await closeStore();
    process.exit(0);
  });
}

// Last: a server that is away is waited for, and a signal must be heard meanwhile.
await openKeptStore();

function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
