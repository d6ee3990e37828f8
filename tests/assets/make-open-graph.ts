import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { getLine, service } from '@/content';
import { displayPhone } from '@/lib/contact/phone';
import { CHROMIUM_FLAGS, findChromium } from '../support/chromium';

/**
 * Draws the picture that messengers show beside a link to the site, in the site's own colours and numerals.
 * Run by hand (`npm run open-graph`) when the number or the name changes; the result is kept in the repository.
 */
const line = getLine('domestic-free');
const numerals = await readFile('app/styles/numerals.css', 'utf8');
const page = `<!doctype html><meta charset="utf-8"><style>${numerals}
body{margin:0;width:1200px;height:630px;box-sizing:border-box;padding:88px 96px;background:#fbfaf6;color:#182226;
border-top:20px solid #0f4a54;font:40px/1.35 system-ui,"Noto Sans",sans-serif}
b{display:block;margin:56px 0 20px;color:#0f4a54;font:700 132px/1.1 Numerals;box-shadow:inset 0 -8px 0 #ffd23f;width:max-content}
</style><div>${service.siteName}</div><b>${displayPhone(line.phone, line.displayForm)}</b><div>${line.costNote}.</div>`;

const executablePath = findChromium();
const browser = await chromium.launch({
  args: CHROMIUM_FLAGS,
  ...(executablePath && { executablePath }),
});
const tab = await browser.newPage({ viewport: { width: 1200, height: 630 } });
await tab.setContent(page);
await tab.screenshot({ path: 'public/open-graph.png' });
await browser.close();
