import { expect, test } from 'vitest';
import { hotlines } from '@/content';
import { statusAt } from '@/lib/hours/status-at';
import { statusSentence } from '@/lib/hours/status-text';
import { nextWordingChange } from '@/lib/hours/wording-change';
import type { Handle } from '@/lib/http/handle';
import { siteWith } from './run-site';

const CLIENTS = 16;
const REQUESTS_OF_EACH = 8;

/** What the site must say of all lines at an instant. */
function truthAt(nowMs: number): string {
  const sentences = hotlines.map((line) => statusSentence(statusAt(line, nowMs), nowMs));
  return `<p>${sentences.join('<br>')}</p>`;
}

/** The next `count` instants at which a sentence changes. */
function changesFrom(startMs: number, count: number): number[] {
  const changes: number[] = [];
  for (let now = startMs; changes.length < count; now = changes.at(-1) ?? now) {
    changes.push(nextWordingChange(hotlines, now));
  }
  return changes;
}

const breath = () => new Promise((resolve) => setImmediate(resolve));

/** Many clients ask while the clock goes over a change in steps of 20 ms; returns the answers that were never true. */
async function wrongAnswersAround(changeMs: number): Promise<string[]> {
  let nowMs = changeMs - 400;
  const draw: Handle = async (_request, response) => {
    await breath();
    const page = truthAt(nowMs);
    await breath();
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page);
  };
  const address = await siteWith(draw, { nowMs: () => nowMs });
  const wrong: string[] = [];
  const ask = async () => {
    const sentMs = nowMs;
    const response = await fetch(address);
    const text = await response.text();
    if (text !== truthAt(sentMs) && text !== truthAt(nowMs)) wrong.push(text);
    const kept = Number(/s-maxage=(\d+)/.exec(response.headers.get('cache-control') ?? '')?.[1]);
    const isOld = text !== truthAt(changeMs);
    if (isOld && sentMs + kept * 1_000 >= changeMs) wrong.push(`kept for ${kept} s: ${text}`);
    if (nowMs < changeMs + 400) nowMs += 20;
  };
  const client = async () => {
    for (let request = 0; request < REQUESTS_OF_EACH; request += 1) await ask();
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  expect(nowMs).toBeGreaterThan(changeMs);
  return wrong;
}

test.each([
  ['closing on a Friday, minute by minute', '2026-12-04T19:28:00+03:00', 14],
  ['a night and its midnight', '2026-12-04T19:58:00+03:00', 6],
  ['opening, minute by minute', '2026-12-05T07:29:00+03:00', 12],
  ['the last evening of the year', '2026-12-31T23:00:00+03:00', 4],
])('no visitor is told a state that is not true: %s', async (_when, start, count) => {
  for (const change of changesFrom(Date.parse(start), count)) {
    expect(await wrongAnswersAround(change)).toEqual([]);
  }
});
