import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { isEncrypted } from '@/app/encrypted';
import { pageMoment } from '@/app/moment';
import { routes } from '@/lib/routes';
import { findOperator, type Operator, SESSION_HOURS } from '@/lib/support/sessions';
import { getStore } from '@/lib/support/store';
import { goTo } from './go-to';

const COOKIE = 'desk_session';

/** Store and instant of this request, for every use case of the desk. Throws when the store is away. */
export const deskSetting = cache(async () => {
  // First of all: waiting for a request keeps the store out of the build.
  const now = new Date(await pageMoment());
  return { db: await getStore(), now };
});

/** Token of the request's session cookie, whatever it is worth. */
export async function sessionToken(): Promise<string | undefined> {
  return (await cookies()).get(COOKIE)?.value;
}

/** Sets the session's cookie (requests.md 8): the browser alone keeps it, sends it only from here and only to the desk. */
export async function keepSession(token: string): Promise<void> {
  (await cookies()).set(COOKIE, token, {
    httpOnly: true,
    secure: isEncrypted(await headers()),
    sameSite: 'strict',
    path: routes.desk(),
    maxAge: SESSION_HOURS * 3_600,
  });
}

/** Takes the session's cookie away. */
export async function dropSession(): Promise<void> {
  (await cookies()).set(COOKIE, '', { path: routes.desk(), maxAge: 0 });
}

/** The operator of this request, if anybody is signed in. */
export const findSignedIn = cache(
  async (): Promise<Operator | undefined> =>
    findOperator(await deskSetting(), await sessionToken()),
);

/**
 * The operator of this request. Without one it leads to signing in and then back to `path`; an operator with a first
 * password chooses an own one before all else.
 */
export async function requireOperator(path: string): Promise<Operator> {
  const operator = await findSignedIn();
  if (operator === undefined) goTo(routes.deskSignIn(path));
  if (operator.mustChangePassword && path !== routes.deskAccount()) goTo(routes.deskAccount());
  return operator;
}

/** The supervisor of this request; other operators are led to the queue. */
export async function requireSupervisor(path: string): Promise<Operator> {
  const operator = await requireOperator(path);
  if (!operator.isSupervisor) goTo(routes.desk());
  return operator;
}
