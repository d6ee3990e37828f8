import { and, eq, gt, isNull, ne } from 'drizzle-orm';
import { operatorSessions, operators } from '@/lib/db/schema';
import { findTokenHash, makeSessionToken } from './session-token';
import type { Setting } from './setting';

/** Who works at the desk, as pages and acts need to know them. */
export type Operator = {
  id: string;
  name: string;
  isSupervisor: boolean;
  /** The first password was seen by somebody else, so a new one comes before all else. */
  mustChangePassword: boolean;
  sessionEndsAt: Date;
};

/** How long a sign-in lasts (requests.md 8). */
export const SESSION_HOURS = 12;

/** Opens a session for an operator and returns the token for the cookie. */
export async function openSession({ db, now }: Setting, operatorId: string): Promise<string> {
  const { token, tokenHash } = makeSessionToken();
  const expiresAt = new Date(now.getTime() + SESSION_HOURS * 3_600_000);
  await db
    .insert(operatorSessions)
    .values({ tokenHash, operatorId, createdAt: now, expiresAt, lastSeenAt: now });
  return token;
}

/** The operator whose session a cookie opens; undefined for no token, a forged, ended or disabled one. */
export async function findOperator(
  { db, now }: Setting,
  token: string | undefined,
): Promise<Operator | undefined> {
  const tokenHash = findTokenHash(token);
  if (tokenHash === undefined) return undefined;
  const [row] = await db
    .select({
      id: operators.id,
      name: operators.displayName,
      role: operators.role,
      mustChangePassword: operators.mustChangePassword,
      sessionEndsAt: operatorSessions.expiresAt,
    })
    .from(operatorSessions)
    .innerJoin(operators, eq(operators.id, operatorSessions.operatorId))
    .where(
      and(
        eq(operatorSessions.tokenHash, tokenHash),
        gt(operatorSessions.expiresAt, now),
        isNull(operators.disabledAt),
      ),
    );
  if (row === undefined) return undefined;
  const { role, ...operator } = row;
  return { ...operator, isSupervisor: role === 'supervisor' };
}

/** Lets a session last another 12 hours from now (accessibility.md 61). */
export async function extendSession(
  { db, now }: Setting,
  token: string | undefined,
): Promise<void> {
  const tokenHash = findTokenHash(token);
  if (tokenHash === undefined) return;
  const expiresAt = new Date(now.getTime() + SESSION_HOURS * 3_600_000);
  await db
    .update(operatorSessions)
    .set({ expiresAt, lastSeenAt: now })
    .where(and(eq(operatorSessions.tokenHash, tokenHash), gt(operatorSessions.expiresAt, now)));
}

/** Ends the session that a cookie opens. */
export async function endSession({ db }: Setting, token: string | undefined): Promise<void> {
  const tokenHash = findTokenHash(token);
  if (tokenHash === undefined) return;
  await db.delete(operatorSessions).where(eq(operatorSessions.tokenHash, tokenHash));
}

/** Ends every session of an operator, but for the one that `keptToken` opens. */
export async function endAllSessions(
  { db }: Setting,
  operatorId: string,
  keptToken?: string,
): Promise<void> {
  const kept = findTokenHash(keptToken);
  await db
    .delete(operatorSessions)
    .where(
      and(
        eq(operatorSessions.operatorId, operatorId),
        kept === undefined ? undefined : ne(operatorSessions.tokenHash, kept),
      ),
    );
}
