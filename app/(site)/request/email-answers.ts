import { env } from '@/lib/env';

/** Whether an operator's answer can be sent by e-mail; where it cannot, that way is not offered (facts.md §7). */
export function hasEmailAnswers(): boolean {
  return env.mail !== undefined;
}
