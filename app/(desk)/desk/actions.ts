'use server';
import { routes } from '@/lib/routes';
import { endAllSessions, endSession, extendSession } from '@/lib/support/sessions';
import { goTo } from './go-to';
import { deskSetting, dropSession, keepSession, requireOperator, sessionToken } from './session';

/** Ends this session. */
export async function signOut(): Promise<void> {
  await endSession(await deskSetting(), await sessionToken());
  await dropSession();
  goTo(routes.deskSignIn());
}

/** Ends every session of the operator, this one too. */
export async function signOutEverywhere(): Promise<void> {
  const { id } = await requireOperator(routes.deskAccount());
  await endAllSessions(await deskSetting(), id);
  await dropSession();
  goTo(routes.deskSignIn());
}

/** Lets this session last from now on. */
export async function stayLonger(): Promise<void> {
  await requireOperator(routes.deskAccount());
  const token = await sessionToken();
  await extendSession(await deskSetting(), token);
  if (token !== undefined) await keepSession(token);
  goTo(routes.desk());
}
