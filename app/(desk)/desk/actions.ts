'use server';
import { textOf } from '@/lib/forms/text-of';
import { routes } from '@/lib/routes';
import { deskReturnPath } from '@/lib/support/return-path';
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

/** Lets this session last from now on, and leads back to the page where that was asked, which keeps its drafts. */
export async function stayLonger(form: FormData): Promise<void> {
  await requireOperator(routes.deskAccount());
  const token = await sessionToken();
  await extendSession(await deskSetting(), token);
  if (token !== undefined) await keepSession(token);
  goTo(deskReturnPath(textOf(form, 'returnTo')));
}
