import './lib/load-env-file';
import { join } from 'node:path';
import { clockStartMs, nowMs } from './lib/clock';
import { env, variablesBesides } from './lib/env';
import { clockFaults } from './lib/hours/clock-check';
import { startDrawing } from './lib/http/drawing/start-drawing';
import { listen } from './lib/http/listen';
import { outliveFaults, outliveLogReader } from './lib/http/outlive-faults';
import { readOwnScripts } from './lib/http/own-scripts';
import { securityHeaders } from './lib/http/security-headers';
import { shutDown } from './lib/http/shut-down';
import { createSiteServer } from './lib/http/site-server';
import { log } from './lib/log';

// Service managers wait 10 seconds before they kill: for answers in flight, and after them for the store.
const GRACE_MS = 6_000;
const END_MS = 9_000;

outliveLogReader();

for (const fault of clockFaults(nowMs())) log('error', 'clock check failed', { fault });

const drawing = await startDrawing({
  entry: join(import.meta.dirname, 'lib/http/drawing/main.ts'),
  variables: variablesBesides(clockStartMs()),
  onRefused: () => process.exit(1),
});
const headers = securityHeaders(env.siteUrl);
const scripts = await readOwnScripts(join(import.meta.dirname, '.next/own-scripts'), headers);
if (scripts.size === 0) log('error', 'pages go without their scripts; run npm run build');
const server = createSiteServer({
  handle: drawing.handle,
  nowMs,
  headers,
  keepsPages: env.keepsPages,
  trustedProxyHops: env.trustedProxyHops,
  scripts,
});
const listening = await listen(server, env.port, env.host);
if (!listening.ok) {
  process.stderr.write(`${listening.message}\n`);
  process.exit(1);
}
process.stdout.write(`The help centre is open at ${listening.address}\n`);
outliveFaults();

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, async () => {
    log('info', 'stopping', { signal });
    setTimeout(drawing.kill, END_MS).unref();
    await shutDown(server, GRACE_MS);
    await drawing.stop();
    process.exit(0);
  });
}
