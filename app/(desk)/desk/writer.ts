import { headers } from 'next/headers';
import { nowMs } from '@/lib/clock';
import { CODE_HEADER } from '@/lib/request-stamp';
import { routes } from '@/lib/routes';
import { findOperator } from '@/lib/support/sessions';
import { SLOWEST_OF_TWO_MS, tryWithDb } from '@/lib/support/try-with-db';
import { goTo } from './go-to';
import type { Hindrance } from './kept-words';
import { findSignedIn, sessionToken } from './session';

type Writer =
  | { ok: true; operatorId: string; now: Date; code: string }
  | ({ ok: false } & Hindrance);

/**
 * Who sends something from the desk, the instant, and the code under which the log knows this request. Where nobody is signed in
 * or the store is away it says so, and leads nowhere: what was sent has to stay on the page, with scripts and without.
 */
export async function identifyWriter(): Promise<Writer> {
  const now = new Date(nowMs());
  const code = (await headers()).get(CODE_HEADER) ?? 'NOCODE';
  const token = await sessionToken();
  const tried = await tryWithDb(code, (db) => findOperator({ db, now }, token), SLOWEST_OF_TWO_MS);
  if (!tried.ok) return { ok: false, reason: 'away', code };
  if (tried.value === undefined) return { ok: false, reason: 'signed-out' };
  if (tried.value.mustChangePassword) goTo(routes.deskAccount());
  return { ok: true, operatorId: tried.value.id, now, code };
}

/**
 * Whether the page must be drawn for what was sent just now and could not be taken: it has to show that, and cannot show
 * anything else. A page that was only asked for has no body and leads to signing in as always.
 */
export async function holdsWhatWasSent(): Promise<'signed-out' | 'away' | undefined> {
  if (!(await headers()).has('content-type')) return undefined;
  const operator = await findSignedIn().catch(() => 'away' as const);
  if (operator === 'away') return 'away';
  return operator === undefined ? 'signed-out' : undefined;
}
