import { type Hotline, hotlines } from '@/content';
import type { LineStatus } from '@/lib/hours/line-status';
import { statusAt } from '@/lib/hours/status-at';
import { type StatusSteps, statusSteps } from '@/lib/hours/status-steps';
import { statusSentence, statusWord } from '@/lib/hours/status-text';
import { nextWordingChange } from '@/lib/hours/wording-change';

/** What is said of a line from an instant on. */
type Saying = {
  state: LineStatus['state'];
  /** State in one or two words: «Скоро закроется». */
  word: string;
  /** The sentence of the pages: «Открыто до 20:00 по московскому времени.» */
  sentence: string;
};

/** A line now and after its next change; instants are ISO texts in UTC, null when there is none ahead. */
export type LineReport = Saying & {
  id: string;
  always: boolean;
  /** When it closes; null while it is closed or never closes. */
  until: string | null;
  /** When it opens; null while it is open or no opening is known. */
  opensAt: string | null;
  /** When it opens or closes next. */
  nextChange: string | null;
  /** Until when this sentence holds; it counts minutes shortly before a change and days at midnight. */
  sentenceUntil: string;
  /** What will be said from `nextChange` on. */
  next: Saying | null;
  /** What is said now and after it, each step until the next; for programs that keep showing it. */
  steps: StatusSteps['steps'];
  /** Until when the steps hold, epoch ms; null for ever. */
  stepsUntilMs: number | null;
};

/** Through a night: open, closes soon, closed, a new day, opens soon, open. */
const STEPS_TOLD = 6;

/** All lines at one instant: what a live page asks for (hours.md 60, 67). */
export type StatusReport = { now: string; nowMs: number; lines: LineReport[] };

/**
 * The state of every line at `nowMs` (epoch ms) in the words of the pages, with a visitor's IANA zone by that clock too.
 * Throws InvalidInstantError.
 */
export function statusReport(nowMs: number, zone?: string): StatusReport {
  return {
    now: isoText(nowMs),
    nowMs,
    lines: hotlines.map((line) => lineReport(line, nowMs, zone)),
  };
}

function lineReport(line: Hotline, nowMs: number, zone: string | undefined): LineReport {
  const status = statusAt(line, nowMs);
  const { nextChange } = status;
  const { steps, untilMs } = statusSteps(line, nowMs, STEPS_TOLD, zone);
  return {
    id: line.id,
    ...saying(status, nowMs, zone),
    always: status.always,
    until: isoTextOrNull(status.until),
    opensAt: isoTextOrNull(status.nextOpen),
    nextChange: isoTextOrNull(nextChange),
    sentenceUntil: isoText(nextWordingChange([line], nowMs, zone === undefined ? [] : [zone])),
    next: nextChange === null ? null : saying(statusAt(line, nextChange), nextChange, zone),
    steps,
    stepsUntilMs: untilMs,
  };
}

function saying(status: LineStatus, nowMs: number, zone: string | undefined): Saying {
  return {
    state: status.state,
    word: statusWord(status),
    sentence: statusSentence(status, nowMs, zone),
  };
}

function isoText(ms: number): string {
  return new Date(ms).toISOString();
}

function isoTextOrNull(ms: number | null): string | null {
  return ms === null ? null : isoText(ms);
}
