import { isOpen, type LineNow } from './line-now';

/** Lines for one caller in the order of preference: `own` before `fallback`. */
export type Candidates = { own: readonly LineNow[]; fallback: readonly LineNow[] };

/**
 * The line to show first (facts.md §3): the first own line that is open, else the first fallback that is open, else the
 * one that opens first, in the order of preference where several open at once. A line that is known never to open
 * comes last. Throws when there is no candidate, which content rules out.
 */
export function chooseLine({ own, fallback }: Candidates): LineNow {
  const all = [...own, ...fallback];
  const chosen = all.find(isOpen) ?? all.toSorted(byOpening)[0];
  if (chosen === undefined) throw new Error('A caller has no line to choose from');
  return chosen;
}

/** Free lines before the others; the order within each group stays. */
export function freeFirst(lines: readonly LineNow[]): LineNow[] {
  const isFree = ({ line }: LineNow) => line.cost === 'free';
  return [...lines.filter(isFree), ...lines.filter((entry) => !isFree(entry))];
}

function byOpening(a: LineNow, b: LineNow): number {
  const [first, second] = [opensAt(a), opensAt(b)];
  return first === second ? 0 : first - second;
}

function opensAt({ status }: LineNow): number {
  return status.nextOpen ?? Number.POSITIVE_INFINITY;
}
