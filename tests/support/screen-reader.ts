import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Virtual } from '@guidepup/virtual-screen-reader';
import type { Page } from '@playwright/test';
import { plain } from './words';

const READER_PATH = '/__screen-reader.js';
const packageFile = createRequire(import.meta.url).resolve(
  '@guidepup/virtual-screen-reader/package.json',
);
const readerSource = readFileSync(packageFile.replace('package.json', 'lib/esm/index.browser.js'));

/** Reads a part of the page line by line, as a screen reader does, and returns each phrase it says. */
export async function readAloud(page: Page, part = 'main'): Promise<string[]> {
  await bringReader(page);
  const phrases = await page.evaluate(
    async ({ path, selector }) => {
      const { virtual }: { virtual: Virtual } = await import(path);
      const container = document.querySelector(selector);
      if (container === null) throw new Error(`no ${selector}`);
      await virtual.start({ container });
      const MAX_PHRASES = 800;
      for (let said = 0; said < MAX_PHRASES; said += 1) {
        await virtual.next();
        if (/^end of (main|document)/.test(await virtual.lastSpokenPhrase())) break;
      }
      const log = await virtual.spokenPhraseLog();
      await virtual.stop();
      return log;
    },
    { path: READER_PATH, selector: part },
  );
  return phrases.map(plain);
}

/**
 * Sets a screen reader on the page and returns what gives the phrases that it has spoken of itself since, each behind its
 * manner («polite: …»): a change of a live region, as a listener hears it.
 */
export async function hearChanges(page: Page): Promise<() => Promise<string[]>> {
  await bringReader(page);
  await page.evaluate(async (path) => {
    const { virtual }: { virtual: Virtual } = await import(path);
    await virtual.start({ container: document.body });
    await virtual.clearSpokenPhraseLog();
    Object.assign(globalThis, { heard: () => virtual.spokenPhraseLog() });
  }, READER_PATH);
  return async () => {
    const phrases: string[] = await page.evaluate('heard()');
    return phrases.map(plain);
  };
}

/** Served from the site's own address: its security policy lets no other script in. */
async function bringReader(page: Page): Promise<void> {
  await page.route(`**${READER_PATH}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: readerSource }),
  );
}
