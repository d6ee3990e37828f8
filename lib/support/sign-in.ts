import { and, eq, isNull } from 'drizzle-orm';
import { operators } from '@/lib/db/schema';
import { countAttempt } from './count-attempt';
import { signInName } from './operator-name';
import { hashPassword, NOBODYS_HASH, verifyPassword } from './password';
import { openSession } from './sessions';
import type { Setting } from './setting';

/** A session's token, or why there is none: every wrong name or password is the same `wrong`. */
export type SignedIn =
  | { ok: true; token: string }
  | { ok: false; reason: 'wrong' }
  | { ok: false; reason: 'limited'; againAt: Date };

const WINDOW_MINUTES = 15;
/** Few for one name from one address; more for a name, so that a stranger cannot easily lock an operator out. */
const MOST = { pair: 5, name: 30, address: 30 };
/** Longer than anybody types; a megabyte would only warm the processor. */
const LONGEST = 500;

/**
 * Signs an operator in (requests.md 8). Attempts are counted per name and per address before the password is looked at, and
 * an unknown name costs as much as a known one.
 */
export async function signIn(
  setting: Setting,
  { name, password, address }: { name: string; password: string; address: string },
): Promise<SignedIn> {
  const key = signInName(name.slice(0, LONGEST));
  const limit = await findLimit(setting, key, address);
  if (limit !== undefined) return { ok: false, reason: 'limited', againAt: limit };
  const { db } = setting;
  const [operator] = await db
    .select({ id: operators.id, passwordHash: operators.passwordHash })
    .from(operators)
    .where(and(eq(operators.name, key), isNull(operators.disabledAt)));
  const typed = password.slice(0, LONGEST);
  const stored = operator?.passwordHash ?? NOBODYS_HASH;
  const { isRight, needsRehash } = await verifyPassword(typed, stored);
  if (operator === undefined || !isRight) return { ok: false, reason: 'wrong' };
  if (needsRehash) {
    await db
      .update(operators)
      .set({ passwordHash: await hashPassword(typed) })
      // A password changed meanwhile stays changed.
      .where(and(eq(operators.id, operator.id), eq(operators.passwordHash, stored)));
  }
  return { ok: true, token: await openSession(setting, operator.id) };
}

/** Counts the attempt; returns when to come back if it is one too many. */
async function findLimit(
  setting: Setting,
  name: string,
  address: string,
): Promise<Date | undefined> {
  const counts = await Promise.all([
    countAttempt(setting, `sign-in ${name} from ${address}`, limitOf(MOST.pair)),
    countAttempt(setting, `sign-in ${name}`, limitOf(MOST.name)),
    countAttempt(setting, `sign-in from ${address}`, limitOf(MOST.address)),
  ]);
  const latest = Math.max(
    ...counts.filter(({ isAllowed }) => !isAllowed).map(({ againAt }) => againAt.getTime()),
  );
  return latest > 0 ? new Date(latest) : undefined;
}

function limitOf(most: number) {
  return { most, windowMinutes: WINDOW_MINUTES };
}
