import { MINUTE_MS } from './civil-time';
import { type LineStatus, SOON_MINUTES } from './line-status';

/**
 * When a status next takes another value because its change draws near, epoch ms: at the start of the time when the
 * change is soon, while it is at the next minute, at last the change itself; Infinity without a change (hours.md 33).
 */
export function nextStepAt({ nextChange, minutes }: LineStatus): number {
  if (nextChange === null) return Number.POSITIVE_INFINITY;
  return nextChange - (minutes === null ? SOON_MINUTES : minutes - 1) * MINUTE_MS;
}
