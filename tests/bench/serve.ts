/*
 * `npm run bench`: what the site promises of its weight and speed, measured in one run on this machine as ratios to nginx,
 * which serves a plain page of the same content (what a phone sees) or the very same bytes (what the server does). Ends
 * with code 1 when a promise is not kept.
 */
import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { findChromium } from '../support/chromium';
import { freePort } from '../support/free-port';
import { findTool, NO_NGINX, runNginx } from '../support/run-nginx';
import { startSite } from '../support/start-site';
import { bytesUntil } from '../support/wire-bytes';
import { plainPage } from './plain-page';
import { measureBoundary } from './serve-boundary';
import { costPerLine } from './serve-growth';
import { CONNECTING_MS, launchBrowser, type Visit, visit, visitSearch } from './serve-phone';
import { cpuMs, requestRate, residentMb } from './serve-rate';
import { table } from './serve-table';

const NEEDED: [isThere: boolean, advice: string][] = [
  [findTool('nginx') !== undefined, NO_NGINX],
  [findTool('wrk') !== undefined, 'wrk is not installed; on Debian: apt-get install wrk'],
  [
    findChromium() !== undefined,
    'Chromium is not installed; on Debian: apt-get install chromium, elsewhere: npx playwright install chromium',
  ],
];
const missing = NEEDED.filter(([isThere]) => !isThere).map(([, advice]) => advice);
if (missing.length > 0) {
  process.stderr.write(`${missing.join('\n')}\n`);
  process.exit(1);
}

const VISITS = 3;
const RATE_ROUNDS = 5;
const QUERY = 'забыл пароль';
const { row, note, isKept } = table();

const startedAt = performance.now();
const site = await startSite({});
const coldMs = performance.now() - startedAt;
const home = await fetch(site.address);
const html = await home.text();
// The same bytes are head and body: nginx repeats every header that it does not write by itself.
const WRITTEN_BY_NGINX =
  /^(?:connection|keep-alive|date|etag|transfer-encoding|content-(?:type|length|encoding))$/;
const repeated = [...home.headers]
  .filter(([name]) => !WRITTEN_BY_NGINX.test(name))
  .map(([name, value]) => `add_header ${name} "${value}";`)
  .join('\n');
const port = await freePort();
const limit = `http://127.0.0.1:${port}`;
const nginx = await runNginx((folder) => {
  const pages = { index: html, plain: plainPage(html) };
  for (const [name, text] of Object.entries(pages)) {
    writeFileSync(`${folder}/${name}.html`, brotliCompressSync(text));
  }
  // The files hold brotli already, so nginx needs no module for it.
  return `server { listen 127.0.0.1:${port}; root ${folder}; keepalive_requests 1000000;
default_type "text/html; charset=utf-8"; types { } add_header Content-Encoding br;
location = /same { try_files /index.html =404; add_header Content-Encoding br; ${repeated} } }`;
}, limit).catch(async (error: unknown) => {
  await site.stop();
  throw error;
});

try {
  await measurePhone();
  measureServer();
} finally {
  await nginx.stop();
  await site.stop();
}
const { answers, after, wrong } = await measureBoundary();
row('wrong states around a change', `${wrong} of ${answers}`, '0', wrong === 0 && after > 0);
const growth = [10, 100, 1_000].map((lines) => `${lines}: ${costPerLine(lines).toFixed(1)}`);
note(`µs a line by the number of lines: ${growth.join(' · ')}`);
process.exitCode = isKept() ? 0 : 1;

async function measurePhone(): Promise<void> {
  const browser = await launchBrowser();
  const [ours, plain] = [site.address, `${limit}/plain.html`];
  const visits: { ours: Visit; plain: Visit }[] = [];
  for (let n = 0; n < VISITS; n += 1) {
    visits.push({ ours: await visit(browser, ours), plain: await visit(browser, plain) });
  }
  const answers: number[] = [];
  for (let n = 0; n < VISITS; n += 1) {
    answers.push(await visitSearch(browser, site.address, QUERY));
  }
  await browser.close();
  const middle = (of: 'ours' | 'plain', name: keyof Visit) =>
    median(visits.map((each) => each[of][name]));

  const [bytes, requests] = [middle('ours', 'bytes'), middle('ours', 'requests')];
  row(
    'home: bytes / requests',
    `${bytes} / ${requests}`,
    '≤ 12000 / 2',
    bytes <= 12_000 && requests <= 2,
  );
  const plainBytes = middle('plain', 'bytes');
  note(`${(bytes / plainBytes).toFixed(1)} over the limit of ${plainBytes} bytes; headers count`);
  rowOverLimit('number painted', middle('ours', 'numberMs'), middle('plain', 'numberMs'));
  rowOverLimit('largest paint', middle('ours', 'lcpMs'), middle('plain', 'lcpMs'));
  const numberBytes = await bytesUntil(site.address, /<main[\s\S]*?<a class="number[\s\S]*?<\/a>/);
  row('bytes before the number can be painted', `${numberBytes}`, '≤ 9000', numberBytes <= 9_000);
  const blocking = middle('ours', 'blockingMs');
  row('slow phone: blocking time', `${Math.round(blocking)} ms`, '0 ms', blocking === 0);
  const answerMs = median(answers);
  row(
    'slow phone: first answer of a search',
    `${Math.round(answerMs)} ms`,
    '≤ 1000 ms',
    answerMs <= 1_000,
  );
  const searched = `${site.address}/search?q=${encodeURIComponent(QUERY)}`;
  const answerBytes = await bytesUntil(searched, /data-search-results[\s\S]*?<li[\s\S]*?<\/a>/);
  row(
    'bytes before the first answer of a search',
    `${answerBytes}`,
    '≤ 9000',
    answerBytes <= 9_000,
  );
}

function rowOverLimit(name: string, oursMs: number, plainMs: number): void {
  const over = (oursMs + CONNECTING_MS) / (plainMs + CONNECTING_MS);
  row(`slow phone: ${name}, over the limit`, over.toFixed(2), '≤ 1.15', over <= 1.15);
  note(
    `${Math.round(oursMs)} over ${Math.round(plainMs)} ms, and ${CONNECTING_MS} ms before for both`,
  );
}

function measureServer(): void {
  const cpuBefore = cpuMs(site.pid);
  const { requests } = requestRate(site.address, 64);
  const cpuUs = ((cpuMs(site.pid) - cpuBefore) * 1_000) / requests;
  // One after the other, so that whatever else the machine does falls on both.
  const ratios = Array.from({ length: RATE_ROUNDS }, () => {
    const ours = requestRate(site.address, 64).perSecond;
    const same = ours / requestRate(`${limit}/same`, 64).perSecond;
    return { same, bodyOnly: ours / requestRate(`${limit}/`, 64).perSecond };
  });
  const over = median(ratios.map(({ same }) => same));
  row('requests a second, over nginx with the same bytes', over.toFixed(2), '≥ 0.5', over >= 0.5);
  note(`by rounds: ${ratios.map(({ same }) => same.toFixed(2)).join(' · ')}`);
  const overBody = median(ratios.map(({ bodyOnly }) => bodyOnly));
  note(`${overBody.toFixed(2)} over nginx with the same body and none of our headers`);
  note(
    `cold start ${Math.round(coldMs)} ms · ${residentMb(site.pid).join(' + ')} MB · ${cpuUs.toFixed(0)} µs of processor a request`,
  );
  const rates = [1, 4, 16, 64, 256].map(
    (clients) => `${clients}: ${Math.round(requestRate(site.address, clients).perSecond)}`,
  );
  note(`requests a second by clients: ${rates.join(' · ')}`);
}

function median(numbers: number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
