import { env, siteOrigin } from '@/lib/env';
import { parseForm } from '@/lib/forms/form-state';
import { routes } from '@/lib/routes';
import { type CitizenView, findCitizenView } from '@/lib/support/citizen-view';
import { deadlineCalendar } from '@/lib/support/deadline-calendar';
import { openRequest } from '@/lib/support/open-request';
import { StatusForm } from '@/lib/support/status-form';
import { parseTicketNumber, type TicketNumber } from '@/lib/support/ticket-number';
import { tryWithDb } from '@/lib/support/try-with-db';
import { findPass, readVisit, secrets } from '../../visit';

type Asked = { params: Promise<{ number: string }> };

/** The deadline of a request for a calendar, for the browser that may open the request; others are led to its page. */
export async function GET(_request: Request, { params }: Asked): Promise<Response> {
  const { now, code } = await readVisit();
  const parsed = parseTicketNumber((await params).number);
  if (!parsed.ok) return leadTo(routes.requestStatus());
  const { number } = parsed;
  const pass = await findPass(number, now, undefined);
  const tried = pass && (await tryWithDb(code, (db) => findCitizenView({ db, now }, number)));
  return answerWith(tried?.ok ? tried.value : undefined, number, now);
}

/** The same for a browser that keeps no cookies: its receipt sends the access code in the body, which no log holds. */
export async function POST(request: Request, { params }: Asked): Promise<Response> {
  const { now, code, address } = await readVisit();
  const data = await request.formData();
  data.set('number', (await params).number);
  const read = parseForm(StatusForm, data);
  if (!read.ok) return leadTo(routes.requestStatus());
  const { number } = read.values;
  const knock = { ...read.values, address };
  const tried = await tryWithDb(code, async (db) => {
    const opened = await openRequest({ db, now }, knock, secrets.accessCode());
    return opened.ok ? findCitizenView({ db, now }, number) : undefined;
  });
  return answerWith(tried.ok ? tried.value : undefined, number, now);
}

function answerWith(view: CitizenView | undefined, number: TicketNumber, now: Date): Response {
  if (view === undefined) return leadTo(routes.receipt(number));
  const calendar = deadlineCalendar({
    deadlineAt: view.deadlineAt,
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

function leadTo(address: string): Response {
  return new Response(null, { status: 303, headers: { Location: address } });
}
