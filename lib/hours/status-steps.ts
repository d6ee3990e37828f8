import type { Hotline } from '@/content';
import type { LineStatus } from './line-status';
import { moscowDateTime } from './moscow-clock';
import { nextDayAt } from './next-day';
import { statusAt } from './status-at';
import { nextStepAt } from './status-edge';
import { statusSentence } from './status-text';
import { type StatusTone, statusTone } from './status-tone';

/**
 * What is said of a line for a while. Only «через 15 минут» may change meanwhile: whoever shows it counts the minutes
 * to `change`, so that one step serves the whole half-hour before a change.
 */
export type StatusStep = {
  /** Instant from which it is said, epoch ms. */
  fromMs: number;
  state: LineStatus['state'];
  tone: StatusTone;
  /** As it reads at `fromMs`. */
  sentence: string;
  /** When the line opens or closes next, as `<time datetime>` has it: `2026-12-04T20:00+03:00`; null for never. */
  change: string | null;
};

/** Steps in order of time; what is said after `untilMs` (epoch ms, null for no end) they do not tell. */
export type StatusSteps = { steps: [StatusStep, ...StatusStep[]]; untilMs: number | null };

/** Ends the search where no further change is known: a look for each day of either clock that says nothing new. */
const MAX_LOOKS = 32;

/**
 * What is said of a line at `nowMs` (epoch ms) and after it, `count` steps at most. Page and API hand out these, so an
 * open tab says the right thing at each instant without knowing the hours (design.md §2.6). With a visitor's IANA zone the
 * sentences tell that clock too. Throws as `statusAt`.
 */
export function statusSteps(
  line: Hotline,
  nowMs: number,
  count: number,
  zone?: string,
): StatusSteps {
  let status = statusAt(line, nowMs);
  let last = stepOf(status, nowMs, zone);
  let at = nowMs;
  const steps: StatusSteps['steps'] = [last];
  for (let looks = 0; looks < MAX_LOOKS; looks += 1) {
    if (status.always) return { steps, untilMs: null };
    at = endOf(status, at, zone);
    status = statusAt(line, at);
    const next = stepOf(status, at, zone);
    if (isTheSame(last, next)) continue;
    if (steps.length === count) break;
    steps.push(next);
    last = next;
  }
  return { steps, untilMs: at };
}

function stepOf(status: LineStatus, atMs: number, zone: string | undefined): StatusStep {
  const { state, nextChange } = status;
  return {
    fromMs: atMs,
    state,
    tone: statusTone(status),
    sentence: statusSentence(status, atMs, zone),
    change: nextChange === null ? null : moscowDateTime(nextChange),
  };
}

/** When the sentence may read otherwise, the minutes in it apart: at the next change or before, at midnight. */
function endOf(status: LineStatus, atMs: number, zone: string | undefined): number {
  const edge = status.minutes === null ? nextStepAt(status) : status.nextChange;
  return Math.min(nextDayAt(atMs, zone), edge ?? Number.POSITIVE_INFINITY);
}

function isTheSame(one: StatusStep, other: StatusStep): boolean {
  return (
    one.state === other.state &&
    one.tone === other.tone &&
    one.change === other.change &&
    withoutMinutes(one.sentence) === withoutMinutes(other.sentence)
  );
}

function withoutMinutes(sentence: string): string {
  return sentence.replace(/(?<=кроется через )\d+\s[^,]+/, '');
}
