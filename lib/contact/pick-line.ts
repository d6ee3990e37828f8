import { getLine, type Hotline, hotlines, type Situation, type Topic } from '@/content';
import { statusAt } from '@/lib/hours/status-at';
import { type Candidates, chooseLine, freeFirst } from './choose-line';
import { isOpen, type LineNow } from './line-now';
import { pickReason } from './pick-reason';

/** The answer to «which number do I call now». */
export type LinePick = LineNow & {
  /** Why this line, in Russian sentences. */
  reason: string;
  /** The caller's other lines, open ones before closed ones, else in the order of preference. */
  alternatives: LineNow[];
  /** While the line is closed: round-the-clock lines of the same context that are not among the caller's own. */
  roundTheClock: LineNow[];
};

/**
 * The line to show first to a caller with this topic and situation at `nowMs` (epoch ms), per facts.md §3. Lines of the
 * situation come first, or the topic's own where it has none; its fallback lines serve when all of those are closed.
 * Throws UnknownLineError or InvalidInstantError as `statusAt` does.
 */
export function pickLine(topic: Topic, situation: Situation, nowMs: number): LinePick {
  const candidates = callerLines(topic, situation, nowMs);
  const chosen = chooseLine(candidates);
  const others = [...candidates.own, ...candidates.fallback].filter((entry) => entry !== chosen);
  return {
    ...chosen,
    reason: pickReason(chosen, candidates),
    alternatives: [...others.filter(isOpen), ...others.filter((entry) => !isOpen(entry))],
    roundTheClock: isOpen(chosen) ? [] : linesThatNeverClose([chosen, ...others], nowMs),
  };
}

function callerLines(topic: Topic, situation: Situation, nowMs: number): Candidates {
  const ownIds = situation.lineIds.length > 0 ? situation.lineIds : topic.lineIds;
  const arrange = (ids: readonly string[]) => {
    const lines = ids.map((id) => lineAt(getLine(id), nowMs));
    return situation.order === 'free-first' ? freeFirst(lines) : lines;
  };
  return { own: arrange(ownIds), fallback: arrange(situation.fallbackLineIds) };
}

function linesThatNeverClose(callers: readonly LineNow[], nowMs: number): LineNow[] {
  const ids = new Set(callers.map(({ line }) => line.id));
  const contexts = new Set(callers.map(({ line }) => line.context));
  return hotlines
    .filter((line) => line.hours.kind === 'always' && contexts.has(line.context))
    .filter((line) => !ids.has(line.id))
    .map((line) => lineAt(line, nowMs))
    .filter(isOpen);
}

function lineAt(line: Hotline, nowMs: number): LineNow {
  return { line, status: statusAt(line, nowMs) };
}
