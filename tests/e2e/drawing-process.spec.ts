import { expect, test } from '@playwright/test';
import { isAlive, processesOf, writesOf } from '../support/processes';
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

test('when whoever reads the log has gone, both processes live on, answer, and do not write for ever', async () => {
  test.setTimeout(120_000);
  // A store that cannot be made: each form that is opened is a line of the process that draws it.
  const site = await startSite({
    ...variables,
    APP_SECRET: 'a secret of some length, for a test',
    DATA_DIR: '/dev/null/data',
  });
  try {
    const openForm = async () => (await fetch(`${site.address}/request`)).status;
    /** How often both processes write while so many forms are opened that an endless loop would be well under way. */
    const writesMeanwhile = async () => {
      await expect.poll(openForm, { timeout: 60_000 }).toBe(200);
      const both = () => writesOf(site.pid) + writesOf(drawingOf(site));
      const before = both();
      for (let round = 0; round < 20; round += 1) await openForm();
      return both() - before;
    };
    const usual = await writesMeanwhile();
    await expect.poll(site.output).toContain('the store could not be opened');
    site.closeLog();
    const drawing = drawingOf(site);
    expect(await writesMeanwhile()).toBeLessThan(10 * usual);
    expect(drawingOf(site)).toBe(drawing);
    // The server in front has a line to write when the other one dies, and the next one as it starts.
    process.kill(drawing, 'SIGKILL');
    expect(await writesMeanwhile()).toBeLessThan(10 * usual);
    expect(drawingOf(site)).not.toBe(drawing);
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
