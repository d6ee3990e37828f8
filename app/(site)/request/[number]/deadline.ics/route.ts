import { env, siteOrigin } from '@/lib/env';
import { routes } from '@/lib/routes';
import { findCitizenView } from '@/lib/support/citizen-view';
import { deadlineCalendar } from '@/lib/support/deadline-calendar';
import { parseTicketNumber } from '@/lib/support/ticket-number';
import { tryWithDb } from '@/lib/support/try-with-db';
import { findPass, readVisit } from '../../visit';

/** The deadline of a request for a calendar, for the browser that may open the request; others are led to its page. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ number: string }> },
): Promise<Response> {
  const { now, code } = await readVisit();
  const parsed = parseTicketNumber((await params).number);
  const pass = parsed.ok ? await findPass(parsed.number, now, undefined) : undefined;
  const tried = pass && (await tryWithDb(code, (db) => findCitizenView({ db, now }, pass.number)));
  if (!tried?.ok || tried.value === undefined) {
    const address = parsed.ok ? routes.receipt(parsed.number) : routes.requestStatus();
    return new Response(null, { status: 303, headers: { Location: address } });
  }
  const { deadlineAt, number } = tried.value;
  const calendar = deadlineCalendar({
    deadlineAt,
    now,
    pageAddress: siteOrigin(env) + routes.requestStatus(),
    uid: `request-${number}@${new URL(siteOrigin(env)).hostname}`,
  });
  return new Response(calendar, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="otvet.ics"',
      'Cache-Control': 'no-store',
    },
  });
}
