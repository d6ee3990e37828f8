import { z } from 'zod';

const StatusClock = z.object({ nowMs: z.number() });

/** What a page must be before an instant and from it on. */
export type Boundary = { atMs: number; before: string; after: string };

export type Watched = { answers: number; after: number; wrong: string[] };

const AROUND_MS = 2_500;

/**
 * Asks for one page with `clients` at once, from shortly before an instant to shortly after it, and compares each answer
 * with what was true while it was on its way. `clockAddress` is the site whose running clock counts; `lateMs` is how
 * long after the instant the old page may still come.
 */
export async function watchBoundary(
  getPage: () => Promise<string>,
  clockAddress: string,
  { atMs, before, after }: Boundary,
  clients: number,
  lateMs = 0,
): Promise<Watched> {
  const clock = await readClock(clockAddress);
  const words = { before: withoutInstant(before), after: withoutInstant(after) };
  const watched: Watched = { answers: 0, after: 0, wrong: [] };
  const ask = async () => {
    const sentMs = clock.nowMs();
    const body = withoutInstant(await getPage());
    const receivedMs = clock.nowMs();
    watched.answers += 1;
    if (body === words.after) watched.after += 1;
    const mayBeOld = sentMs - clock.errorMs < atMs + lateMs;
    const mayBeNew = receivedMs + clock.errorMs >= atMs;
    if (body === words.before ? mayBeOld : body === words.after && mayBeNew) return;
    watched.wrong.push(`${Math.round(sentMs - atMs)}…${Math.round(receivedMs - atMs)} ms`);
  };
  const client = async () => {
    while (clock.nowMs() < atMs + lateMs + AROUND_MS) await ask();
  };
  await sleep(Math.max(0, atMs - AROUND_MS - clock.nowMs()));
  await Promise.all(Array.from({ length: clients }, client));
  return watched;
}

/** A page apart from the instant at which it was drawn, which its script is told and no reader sees. */
function withoutInstant(page: string): string {
  return page.replace(/ data-server-now="\d+"/, '');
}

/** The running clock of a site by the quickest of several answers; wrong by `errorMs` at most. */
async function readClock(address: string) {
  let best = { offsetMs: 0, errorMs: Number.POSITIVE_INFINITY };
  for (let sample = 0; sample < 10; sample += 1) {
    const sent = performance.now();
    const { nowMs } = StatusClock.parse(await (await fetch(`${address}/api/status`)).json());
    const received = performance.now();
    // The clock of the site shows whole milliseconds.
    const errorMs = (received - sent) / 2 + 1;
    if (errorMs < best.errorMs) best = { offsetMs: nowMs - (sent + received) / 2, errorMs };
  }
  return { nowMs: () => performance.now() + best.offsetMs, errorMs: best.errorMs };
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
