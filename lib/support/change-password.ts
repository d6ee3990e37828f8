import { and, eq } from 'drizzle-orm';
import { operators } from '@/lib/db/schema';
import { countAttempt } from './count-attempt';
import { hashPassword, verifyPassword } from './password';
import { endAllSessions } from './sessions';
import type { Setting } from './setting';

/** Shortest password an operator may choose; several words in a row reach it. */
export const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 200;
const ATTEMPTS = { most: 10, windowMinutes: 15 };

export type PasswordChange =
  | { ok: true }
  | { ok: false; reason: 'wrong-current' | 'short' | 'long' | 'same' | 'like-name' | 'limited' };

/** An operator's own new password. Ends every other session of theirs: whoever knew the old one is out. */
export async function changePassword(
  setting: Setting,
  {
    operator,
    current,
    next,
    token,
  }: {
    operator: { id: string; name: string };
    current: string;
    next: string;
    token: string | undefined;
  },
): Promise<PasswordChange> {
  const { isAllowed } = await countAttempt(setting, `password of ${operator.id}`, ATTEMPTS);
  if (!isAllowed) return { ok: false, reason: 'limited' };
  const { db } = setting;
  const [row] = await db
    .select({ passwordHash: operators.passwordHash })
    .from(operators)
    .where(eq(operators.id, operator.id));
  if (row === undefined) throw new Error('a signed-in operator has no account');
  const { isRight } = await verifyPassword(current.slice(0, LONGEST_PASSWORD), row.passwordHash);
  if (!isRight) return { ok: false, reason: 'wrong-current' };
  const fault = faultOf(current, next, operator.name);
  if (fault !== undefined) return { ok: false, reason: fault };
  const passwordHash = await hashPassword(next);
  await db.transaction(async (tx) => {
    await tx
      .update(operators)
      .set({ passwordHash, mustChangePassword: false })
      .where(and(eq(operators.id, operator.id), eq(operators.passwordHash, row.passwordHash)));
    await endAllSessions({ ...setting, db: tx }, operator.id, token);
  });
  return { ok: true };
}

function faultOf(current: string, next: string, name: string) {
  const signs = [...next].length;
  if (signs < SHORTEST_PASSWORD) return 'short';
  if (signs > LONGEST_PASSWORD) return 'long';
  if (next === current) return 'same';
  return next.toLowerCase().includes(name.toLowerCase()) ? 'like-name' : undefined;
}
