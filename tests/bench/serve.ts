/*
 * `npm run bench`: the home page of the built site beside the same bytes as a static file of nginx, in one run on this
 * machine; the table of what the site promises. Ends with code 1 when a promise is not kept.
 */
import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { readBoundary, runningClock, SITE_URL } from '../support/boundary';
import { freePort } from '../support/free-port';
import { findTool, NO_NGINX, runNginx } from '../support/run-nginx';
import { startSite } from '../support/start-site';
import { watchBoundary } from '../support/watch-boundary';
import { launchBrowser, visit } from './serve-phone';
import { cpuMs, requestRate, residentMb } from './serve-rate';

const missing = [
  findTool('nginx') === undefined ? NO_NGINX : '',
  findTool('wrk') === undefined ? 'wrk is not installed; on Debian: apt-get install wrk' : '',
].filter((text) => text !== '');
if (missing.length > 0) {
  process.stderr.write(`${missing.join('\n')}\n`);
  process.exit(1);
}

const say = (text: string) => process.stdout.write(`${text}\n`);
let isKept = true;

function row(name: string, value: string, promise: string, holds: boolean): void {
  if (!holds) isKept = false;
  say(`${holds ? '✓' : '✗'} ${name.padEnd(52)}${value.padStart(22)}   ${promise}`);
}

const startedAt = performance.now();
const site = await startSite({ SITE_URL });
const coldMs = performance.now() - startedAt;
const html = await (await fetch(site.address)).text();
const port = await freePort();
const limit = `http://127.0.0.1:${port}`;
const nginx = await runNginx((folder) => {
  writeFileSync(`${folder}/index.html`, html);
  writeFileSync(`${folder}/index.html.br`, brotliCompressSync(html));
  return `server { listen 127.0.0.1:${port}; root ${folder}; brotli_static on; keepalive_requests 1000000; }`;
}, limit);

try {
  const browser = await launchBrowser();
  const [ours, plain] = [await visit(browser, site.address), await visit(browser, limit)];
  await browser.close();
  row(
    'home: bytes / requests',
    `${ours.bytes} / ${ours.requests}`,
    '≤ 12000 / 2',
    ours.bytes <= 12_000 && ours.requests <= 2,
  );
  const number = ours.numberMs / plain.numberMs;
  row('slow phone: number painted, over the limit', number.toFixed(2), '≤ 1.15', number <= 1.15);
  const lcp = ours.lcpMs / plain.lcpMs;
  row('slow phone: largest paint, over the limit', lcp.toFixed(2), '≤ 1.15', lcp <= 1.15);
  row('slow phone: blocking time', `${Math.round(ours.blockingMs)} ms`, '0', ours.blockingMs === 0);

  const cpuBefore = cpuMs(site.pid);
  const rate = requestRate(site.address, 64);
  const cpuUs = ((cpuMs(site.pid) - cpuBefore) * 1_000) / (rate * 4);
  const over = rate / requestRate(`${limit}/`, 64);
  row('requests a second, over nginx', over.toFixed(2), '≥ 0.5', over >= 0.5);
  say(
    `  cold start ${Math.round(coldMs)} ms · ${residentMb(site.pid)} MB · ${cpuUs.toFixed(0)} µs of processor a request`,
  );
  const rates = [1, 16, 256].map(
    (clients) => `${clients}: ${Math.round(requestRate(site.address, clients))}`,
  );
  say(`  requests a second by clients: ${rates.join(' · ')}`);
} finally {
  await nginx.stop();
  await site.stop();
}

const boundary = await readBoundary('/');
const running = await startSite(runningClock());
try {
  const getPage = async () => (await fetch(running.address)).text();
  const { answers, after, wrong } = await watchBoundary(getPage, running.address, boundary, 32);
  row(
    'wrong states around a change',
    `${wrong.length} of ${answers}`,
    '0',
    wrong.length === 0 && after > 0,
  );
} finally {
  await running.stop();
}
process.exitCode = isKept ? 0 : 1;
