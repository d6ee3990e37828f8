import { expect, type Page } from '@playwright/test';
import { statusReport } from '@/lib/directory/status-report';
import { type Moment, momentMs, siteAt } from './servers';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

type Options = {
  /** What the server's clock showed when it rendered the page. */
  moment?: Moment;
  /** By how much the device's clock is ahead, ms. */
  clockError?: number;
  /** How long a cache has kept the page, ms. */
  pageAge?: number;
  isOnline?: boolean;
  /** The server takes questions and never answers one. */
  isSilent?: boolean;
  /** How long each answer of /api/status is on its way, ms; the clocks go on meanwhile. */
  answerTakes?: number;
};

export type Shown = { id: string; state: string; sentence: string };

/**
 * A page in a tab whose clock the test drives, before a server whose clock goes with it. The site's own server stands
 * still at its moment, so /api/status is answered here, by the function that the server uses.
 */
export async function openTab(page: Page, path: string, options: Options = {}) {
  const { moment = 'closingSoon', pageAge = 0 } = options;
  let clockError = options.clockError ?? 0;
  const startMs = momentMs(moment) + pageAge;
  let isOnline = options.isOnline ?? true;
  let questions = 0;

  // biome-ignore lint/plugin: the clock of the page, which the test drives
  const deviceNow = () => page.evaluate(() => Date.now());
  const now = async () => (await deviceNow()) - clockError;

  await page.route('**/api/status', async (route) => {
    questions += 1;
    if (options.isSilent) return;
    const report = statusReport(await now());
    if (options.answerTakes !== undefined) await page.clock.runFor(options.answerTakes);
    await (isOnline ? route.fulfill({ json: report }) : route.abort());
  });

  /** The network is real and must not fall behind the clock: each stride waits for the answers it asked for. */
  async function run(ms: number): Promise<void> {
    const stride = options.answerTakes === undefined ? SECOND : 50;
    for (let left = ms; left > 0; left -= stride) {
      await page.clock.runFor(Math.min(left, stride));
      await settle();
    }
  }

  async function sleep(ms: number): Promise<void> {
    await page.clock.fastForward(ms);
    // What a late timer asks for at once still wants a moment of the clock.
    await page.clock.runFor(1);
    await settle();
  }

  /** Until every question of the page has its answer: one on its way between browser and test is seen by the page alone. */
  async function settle(): Promise<void> {
    if (options.isSilent) return;
    while (await page.evaluate(() => Number(Reflect.get(globalThis, 'openQuestions')) > 0));
  }

  await page.addInitScript(countQuestions);
  await page.addInitScript(() => {
    // The browser's own runs by the real clock.
    AbortSignal.timeout = (ms) => {
      const patience = new AbortController();
      setTimeout(() => patience.abort(new DOMException('', 'TimeoutError')), ms);
      return patience.signal;
    };
  });
  // What the page leaves to chance, the middle of it.
  await page.addInitScript(() => {
    Math.random = () => 0.5;
  });
  await page.clock.install({ time: startMs + clockError - MINUTE });
  await page.clock.pauseAt(startMs + clockError);
  await page.goto(`${siteAt(moment)}${path}`);

  return {
    now,
    /** How often the page has asked the server so far. */
    questions: () => questions,
    /** Lets time pass, timers and all. */
    run,
    /** Lets time pass as a tab sees it whose device sleeps: at the end every late timer fires once. */
    sleep,
    sleepTo: async (instantMs: number) => sleep(instantMs - (await now())),
    /** Runs to an instant by the server's clock. */
    runTo: async (instantMs: number) => run(instantMs - (await now())),
    /** Sets the device's clock by hand: on, or back when less than 0. */
    setClock: async (byMs: number) => {
      await page.clock.setSystemTime((await deviceNow()) + byMs);
      clockError += byMs;
    },
    setOnline: (value: boolean) => {
      isOnline = value;
    },
    /** Every state on the page, as it stands there. */
    shown: () => shownOn(page),
    /** Waits for the state of each line to be what the engine says of this instant. */
    expectTruth: async () => {
      const lines = truthAt(await now());
      await expect.poll(async () => untrue(await shownOn(page), lines)).toEqual([]);
    },
    /** No state on the page is a wrong one; it may say that it does not know. */
    expectNothingFalse: async () => {
      const lines = truthAt(await now());
      const claims = (await shownOn(page)).filter(({ state }) => state !== 'unknown');
      expect(untrue(claims, lines)).toEqual([]);
    },
  };
}

/** Runs in the page before it: counts its questions, each until the page itself can read the answer. */
function countQuestions(): void {
  const ask = globalThis.fetch;
  let open = 0;
  const count = (by: number) => {
    open += by;
    Object.assign(globalThis, { openQuestions: open });
  };
  count(0);
  globalThis.fetch = async (...question) => {
    count(1);
    try {
      const answer = await ask(...question);
      const text = await answer.text();
      return Object.assign(new Response(text, answer), { json: async () => JSON.parse(text) });
    } finally {
      count(-1);
    }
  };
}

function truthAt(nowMs: number): Map<string, Shown> {
  return new Map(
    statusReport(nowMs).lines.map(({ id, state, sentence }) => [id, { id, state, sentence }]),
  );
}

function untrue(shown: Shown[], lines: Map<string, Shown>): [Shown, Shown | undefined][] {
  if (shown.length === 0) throw new Error('the page shows no state');
  return shown
    .map((claim): [Shown, Shown | undefined] => [claim, lines.get(claim.id)])
    .filter(([{ state, sentence }, truth]) => {
      return state !== truth?.state || sentence !== truth.sentence;
    });
}

function shownOn(page: Page): Promise<Shown[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-line]')].map(({ dataset, textContent }) => ({
      id: dataset.line ?? '',
      state: dataset.state ?? '',
      sentence: textContent ?? '',
    })),
  );
}
