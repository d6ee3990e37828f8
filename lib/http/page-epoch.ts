import { hotlines } from '@/content';
import { nextQuietEnd } from '@/lib/hours/quiet-time';
import { nextWordingChange } from '@/lib/hours/wording-change';

/**
 * Gives the end of the status epoch, epoch ms, in which an instant lies: the next instant at which any sentence of any
 * page may read otherwise (hours.md 66). All lines and Moscow's midnight count for every page, so one epoch serves the
 * site, and its end is its name: no two epochs end together. `changeAfter` tells the next change after an instant.
 */
export function createEpochs(
  changeAfter: (nowMs: number) => number = (nowMs) =>
    Math.min(nextWordingChange(hotlines, nowMs), nextQuietEnd(hotlines, nowMs)),
): (nowMs: number) => number {
  let [fromMs, untilMs] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  return (nowMs) => {
    // A clock that was put back lies before what was asked first.
    if (nowMs < fromMs || nowMs >= untilMs) [fromMs, untilMs] = [nowMs, changeAfter(nowMs)];
    return untilMs;
  };
}
