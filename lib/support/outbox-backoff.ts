import { MINUTE_MS } from '@/lib/hours/civil-time';

/** After so many attempts a letter is dead: about nine hours of trying, then a person has to look. */
export const MOST_ATTEMPTS = 14;
const LONGEST_PAUSE_MINUTES = 60;

/** When to try again after the attempt of this number (1 is the first): 1, 2, 4 … minutes later, an hour at most. */
export function nextAttemptAt(attempt: number, now: Date): Date {
  const minutes = Math.min(2 ** (attempt - 1), LONGEST_PAUSE_MINUTES);
  return new Date(now.getTime() + minutes * MINUTE_MS);
}
