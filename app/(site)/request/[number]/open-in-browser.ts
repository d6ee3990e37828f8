import { redirect } from 'next/navigation';
import { routes } from '@/lib/routes';
import { findCitizenView } from '@/lib/support/citizen-view';
import { parseTicketNumber } from '@/lib/support/ticket-number';
import { SLOWEST_OF_TWO_MS, tryWithDb } from '@/lib/support/try-with-db';
import { findPass, readVisit } from '../visit';

/**
 * The request with the number in the address (`typed`), if this browser may open it, with the address that its forms go to;
 * `isAway` when the store could not be asked. `carried` is the pass in the address: a browser that has it as a cookie too is
 * led to the address without it.
 */
export async function openInBrowser(typed: string, carried: string | undefined) {
  const { now, code } = await readVisit();
  const parsed = parseTicketNumber(typed);
  if (!parsed.ok) return { number: '', address: routes.receipt(''), isAway: false };
  const { number } = parsed;
  const pass = await findPass(number, now, carried);
  if (pass !== undefined && !pass.isCarried && carried !== undefined) {
    redirect(routes.receipt(number));
  }
  const address = routes.receipt(number, carried);
  if (pass === undefined) return { number, address, isAway: false };
  const found = await tryWithDb(
    code,
    (db) => findCitizenView({ db, now }, number),
    SLOWEST_OF_TWO_MS,
  );
  return { number, address, pass, view: found.ok ? found.value : undefined, isAway: !found.ok };
}
