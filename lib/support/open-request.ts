import { eq } from 'drizzle-orm';
import { tickets } from '@/lib/db/schema';
import { hashAccessCode, isSameHash } from './access-code';
import { type AttemptLimit, countAttempt } from './count-attempt';
import type { Setting } from './setting';
import type { TicketNumber } from './ticket-number';

type Knock = { number: TicketNumber; code: string; address: string };

/** Whether number and code open a request; an unknown number and a wrong code are the same `unknown`. */
export type OpenedRequest =
  | { ok: true; number: TicketNumber }
  | { ok: false; reason: 'unknown' }
  | { ok: false; reason: 'limited'; againAt: Date };

const PER_NUMBER: AttemptLimit = { most: 10, windowMinutes: 60 };
const PER_ADDRESS: AttemptLimit = { most: 30, windowMinutes: 60 };

/**
 * Lets a citizen in by number and access code (both read already). Attempts are counted per number and per address before
 * anything is looked up, so the answer and its cost tell nothing about whether such a number exists (requests.md 5).
 */
export async function openRequest(
  setting: Setting,
  { number, code, address }: Knock,
  secret: Buffer,
): Promise<OpenedRequest> {
  const counts = [
    await countAttempt(setting, `code of ${number}`, PER_NUMBER),
    await countAttempt(setting, `codes from ${address}`, PER_ADDRESS),
  ];
  const ends = counts.filter(({ isAllowed }) => !isAllowed).map(({ againAt }) => againAt.getTime());
  if (ends.length > 0)
    return { ok: false, reason: 'limited', againAt: new Date(Math.max(...ends)) };
  const [ticket] = await setting.db
    .select({ accessHash: tickets.accessHash })
    .from(tickets)
    .where(eq(tickets.number, number));
  const typed = hashAccessCode(secret, number, code);
  const isRight = isSameHash(typed, ticket?.accessHash ?? '');
  return isRight ? { ok: true, number } : { ok: false, reason: 'unknown' };
}
