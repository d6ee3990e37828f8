import { expect, test } from '@playwright/test';
import { isAlive, processesOf } from '../support/processes';
import { CLOCKS } from '../support/servers';
import { startSite } from '../support/start-site';

const variables = { APP_ENV: 'test', APP_CLOCK: CLOCKS.open };

/** The process that draws pages for a site (lib/http/drawing). */
function drawingOf(site: { pid: number }): number {
  const [, drawing] = processesOf(site.pid);
  if (drawing === undefined) throw new Error('the site draws its pages in no process of its own');
  return drawing;
}

test('when the process that draws pages dies, numbers are answered meanwhile and forms soon after', async () => {
  const site = await startSite(variables);
  try {
    const home = await (await fetch(site.address)).text();
    expect(home).toContain('tel:+7');
    process.kill(drawingOf(site), 'SIGKILL');
    expect(await (await fetch(site.address)).text()).toBe(home);
    const form = await fetch(`${site.address}/request`);
    expect(form.status).toBe(200);
    expect(await form.text()).toContain('<form id="request"');
    expect(site.output()).toContain('the process that draws pages died and is started again');
  } finally {
    await site.stop();
  }
});

test('when the server is killed, the process that draws pages ends too', async () => {
  const site = await startSite(variables);
  const drawing = drawingOf(site);
  process.kill(site.pid, 'SIGKILL');
  await expect.poll(() => isAlive(drawing)).toBe(false);
});
