import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { expectNoFaults } from '../support/sitemap';
import { plain } from '../support/words';

const ROLES = new Set(['link', 'button', 'textbox', 'searchbox', 'checkbox', 'radio', 'combobox']);
const PAGES = [
  ...['/', '/topics/documents', '/topics/technical/hearing', '/lines/mobile', '/faq', '/search'],
  ...['/before-you-call/technical', '/could-not-get-through'],
];

/** The words on a control or, for a field, in its label; null for a part that the browser adds. Runs on the control. */
function visibleWords(this: Element): string | null {
  if (this.getRootNode() !== document) return null;
  if (this instanceof HTMLInputElement || this instanceof HTMLSelectElement) {
    return [...(this.labels ?? [])].map((label) => label.innerText).join(' ');
  }
  if (this instanceof HTMLTextAreaElement) {
    return document.getElementById(this.getAttribute('aria-labelledby') ?? '')?.innerText ?? '';
  }
  return this instanceof HTMLElement ? this.innerText : '';
}

async function seenOn(client: CDPSession, backendNodeId: number): Promise<string | null> {
  const { object } = await client.send('DOM.resolveNode', { backendNodeId });
  const { result } = await client.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: visibleWords.toString(),
    returnByValue: true,
  });
  return result.value === null ? null : plain(String(result.value));
}

/** Controls whose spoken name does not begin with the words one sees, from the browser's own accessibility tree. */
async function namesApart(page: Page): Promise<{ controls: number; faults: string[] }> {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const controls = nodes.filter(
    ({ role, ignored, backendDOMNodeId }) =>
      !ignored && backendDOMNodeId !== undefined && ROLES.has(String(role?.value)),
  );
  const faults: string[] = [];
  for (const { role, name, backendDOMNodeId } of controls) {
    const [spoken, seen] = [
      plain(String(name?.value)),
      await seenOn(client, backendDOMNodeId ?? 0),
    ];
    if (seen !== null && (seen === '' || !spoken.startsWith(seen))) {
      faults.push(`${role?.value} «${seen}» is called «${spoken}»`);
    }
  }
  await client.detach();
  return { controls: controls.length, faults };
}

test('V1: every control is called by the very words one sees on it', async ({ page }) => {
  let controls = 0;
  await expectNoFaults(async (path) => {
    await page.goto(path);
    const found = await namesApart(page);
    controls += found.controls;
    return found.faults;
  }, PAGES);
  expect(controls).toBeGreaterThan(150);
});

test('the comparison itself sees a control that is called otherwise', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    document.querySelector('main a')?.setAttribute('aria-label', 'Позвонить');
  });
  expect((await namesApart(page)).faults).toHaveLength(1);
});
