import type { OpenInterval } from './schedule-days';

export const CLOSED = 'закрыто';
export const ROUND_THE_CLOCK = 'круглосуточно';

/**
 * Intervals of one day in words: «с 08:00 до 13:00 и с 14:00 до 20:00», «круглосуточно», «закрыто» for none. Words and
 * no dash, since speech drops the dash (accessibility.md 29).
 */
export function hoursPhrase(intervals: readonly OpenInterval[]): string {
  if (intervals.length === 0) return CLOSED;
  if (isWholeDay(intervals)) return ROUND_THE_CLOCK;
  return intervals.map(({ opens, closes }) => `с\u00a0${opens} до\u00a0${closes}`).join(' и ');
}

/** True for the one interval of a line that answers all day and night. */
export function isWholeDay([first]: readonly OpenInterval[]): boolean {
  return first?.opens === '00:00' && first.closes === '24:00';
}
