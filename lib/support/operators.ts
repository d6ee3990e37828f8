import { and, eq, isNull } from 'drizzle-orm';
import { newId } from '@/lib/db/new-id';
import { operatorSessions, operators } from '@/lib/db/schema';
import { displayOperatorName, signInName } from './operator-name';
import type { Setting } from './setting';

/** An operator as the desk and the terminal name them. */
export type OperatorAccount = {
  id: string;
  name: string;
  isSupervisor: boolean;
  isDisabled: boolean;
};

/** Makes an account whose password has to be changed at the first sign-in. False when the name is taken. */
export async function createOperator(
  { db, now }: Setting,
  account: { name: string; isSupervisor: boolean; passwordHash: string },
): Promise<boolean> {
  const made = await db
    .insert(operators)
    .values({
      id: newId(now),
      name: signInName(account.name),
      displayName: displayOperatorName(account.name),
      role: account.isSupervisor ? 'supervisor' : 'operator',
      passwordHash: account.passwordHash,
      mustChangePassword: true,
      createdAt: now,
      disabledAt: null,
    })
    .onConflictDoNothing({ target: operators.name })
    .returning({ id: operators.id });
  return made.length > 0;
}

/** Gives an operator a new first password, lets a disabled one in again and ends all sessions. False for an unknown name. */
export async function resetOperator(
  { db }: Setting,
  name: string,
  passwordHash: string,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [reset] = await tx
      .update(operators)
      .set({ passwordHash, mustChangePassword: true, disabledAt: null })
      .where(eq(operators.name, signInName(name)))
      .returning({ id: operators.id });
    if (reset === undefined) return false;
    await tx.delete(operatorSessions).where(eq(operatorSessions.operatorId, reset.id));
    return true;
  });
}

/** Shuts an operator out at once; what they did stays in the history. False for a name that is unknown or disabled. */
export async function disableOperator({ db, now }: Setting, name: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [disabled] = await tx
      .update(operators)
      .set({ disabledAt: now })
      .where(and(eq(operators.name, signInName(name)), isNull(operators.disabledAt)))
      .returning({ id: operators.id });
    if (disabled === undefined) return false;
    await tx.delete(operatorSessions).where(eq(operatorSessions.operatorId, disabled.id));
    return true;
  });
}

/** Every account, in the order of the Russian alphabet. */
export async function listOperators({ db }: Setting): Promise<OperatorAccount[]> {
  const rows = await db
    .select({
      id: operators.id,
      name: operators.displayName,
      role: operators.role,
      disabledAt: operators.disabledAt,
    })
    .from(operators);
  const { compare } = new Intl.Collator('ru');
  return rows
    .map(({ id, name, role, disabledAt }) => ({
      id,
      name,
      isSupervisor: role === 'supervisor',
      isDisabled: disabledAt !== null,
    }))
    .sort((a, b) => compare(a.name, b.name));
}
