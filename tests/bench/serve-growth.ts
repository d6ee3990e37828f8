import { type Hotline, hotlines } from '@/content';
import { statusSteps } from '@/lib/hours/status-steps';
import { nextWordingChange } from '@/lib/hours/wording-change';

const START_MS = Date.UTC(2026, 11, 4, 9);
const WARM_UP_MS = 300;
const MEASURED_MS = 400;
// Of now and the next, as a page tells them.
const STEPS = 2;

/** As many lines as wanted: those of the content over and over, each with a schedule of its own. */
function manyLines(count: number): Hotline[] {
  return Array.from({ length: count }, (_, n) => {
    const line = hotlines[n % hotlines.length];
    if (line === undefined) throw new Error('the content has no line');
    return { ...line };
  });
}

/** Microseconds a line for what a page must know: every sentence of now and the next, and when any of them changes. */
export function costPerLine(count: number): number {
  const lines = manyLines(count);
  const work = (nowMs: number) => {
    for (const line of lines) statusSteps(line, nowMs, STEPS);
    nextWordingChange(lines, nowMs);
  };
  repeat(work, WARM_UP_MS);
  const { runs, ms } = repeat(work, MEASURED_MS);
  return (ms * 1_000) / (runs * count);
}

function repeat(work: (nowMs: number) => void, forMs: number): { runs: number; ms: number } {
  const startedAt = performance.now();
  let runs = 0;
  let ms = 0;
  while (ms < forMs) {
    work(START_MS + runs * 1_000);
    runs += 1;
    ms = performance.now() - startedAt;
  }
  return { runs, ms };
}
