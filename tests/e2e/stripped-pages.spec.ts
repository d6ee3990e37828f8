import { expect, test } from '@playwright/test';
import { CLOCKS, siteAt } from '../support/servers';
import { everyPath, SWEEP_MS } from '../support/sitemap';
import { startPlainNext } from '../support/start-site';

/** What a page says and does, scripts apart. Runs in the browser. */
function readPage(html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const attributes = (selector: string, name: string) =>
    [...page.querySelectorAll(selector)].map((element) => element.getAttribute(name));
  const scripts = [...page.querySelectorAll('script:not([type="application/ld+json"])')];
  const facts = attributes('a[href^="tel:"]', 'href').length;
  const data = [...page.querySelectorAll('script[type="application/ld+json"]')];
  // A preview for one network may go without saying where it is word for word that of all others.
  const isSaidBefore = (element: Element) => {
    const name = element.getAttribute('name')?.replace('twitter:', 'og:');
    const said = page.querySelector(`meta[property="${name}"]`)?.getAttribute('content');
    return said !== undefined && said === element.getAttribute('content');
  };
  const meta = [...page.querySelectorAll('head > meta, head > title, link[rel=canonical]')].filter(
    (element) => !isSaidBefore(element),
  );
  const shown = {
    data: data.map((block) => block.textContent),
    meta: meta.map((element) => element.outerHTML),
    links: attributes('a', 'href'),
  };
  for (const element of page.querySelectorAll('script, style, template')) element.remove();
  return {
    // Hyphens that show only at the end of a line, and what they let go of, are ours (lib/http/part-words.ts).
    shown: { ...shown, text: page.body.textContent.replace(/\u00ad/g, '').replace(/\s/g, ' ') },
    facts,
    scripts: scripts.map((script) => script.getAttribute('src')),
    preloads: page.querySelectorAll('link[as=script], link[rel=modulepreload]').length,
    inlineStyles: page.querySelectorAll('[style]').length,
    handlers: [...page.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    ).length,
  };
}

test('a stripped page says what the whole page says, and runs no script but our own', async ({
  page,
}) => {
  test.setTimeout(SWEEP_MS);
  const whole = await startPlainNext({ APP_ENV: 'test', APP_CLOCK: CLOCKS.open });
  const strippedOrigin = siteAt('open');
  try {
    let dropped = 0;
    for (const path of await everyPath()) {
      const [plain, sent] = await Promise.all(
        [whole.address, strippedOrigin].map(async (address) => {
          const html = await (await fetch(address + path)).text();
          // Canonical addresses hold the port of the server that was asked.
          return page.evaluate(readPage, html.replaceAll(new URL(address).port, 'PORT'));
        }),
      );
      expect(sent?.shown, path).toEqual(plain?.shown);
      expect(sent?.shown.text.length, path).toBeGreaterThan(300);
      expect(sent?.facts, path).toBeGreaterThan(0);
      expect(
        sent?.scripts.filter((src) => !/^\/enhance(\/[a-z-]+)?\.js\?v=[\w-]+$/.test(src ?? '')),
      ).toEqual([]);
      expect(sent?.preloads, path).toBe(0);
      expect(sent?.inlineStyles, path).toBe(0);
      expect(sent?.handlers, path).toBe(0);
      dropped += (plain?.scripts.length ?? 0) - (sent?.scripts.length ?? 0);
    }
    expect(dropped).toBeGreaterThan(100);
  } finally {
    await whole.stop();
  }
});

test('the policy of a page lets its own style sheet in, and nothing that is injected', async ({
  page,
}) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  await page.goto('/');
  expect(refused).toEqual([]);
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).margin)).toBe('0px');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "broken"';
    document.body.append(script);
    document.body.insertAdjacentHTML('beforeend', '<p id="injected" style="position:fixed">x</p>');
    document.body.insertAdjacentHTML('beforeend', '<style>body{margin:9px}</style>');
  });
  await expect.poll(() => refused.length).toBe(3);
  expect(await page.title()).not.toBe('broken');
  const looks = await page.evaluate(() => [
    getComputedStyle(document.body).margin,
    getComputedStyle(document.querySelector('#injected') ?? document.body).position,
  ]);
  expect(looks).toEqual(['0px', 'static']);
});
