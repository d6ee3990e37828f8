import type { Metadata } from 'next';
import { pageMoment } from '@/app/moment';
import { pageVisitor } from '@/app/visitor';
import { PageFrame } from '@/components/layout/page-frame';
import { PageScript } from '@/components/layout/page-script';
import { FailureNumbers } from '@/components/site/failure-numbers';
import { RequestActs } from '@/components/site/request-acts';
import { RequestView } from '@/components/site/request-view';
import { StatusForm } from '@/components/site/status-form';
import { service } from '@/content';
import { routes } from '@/lib/routes';
import { findCitizenView } from '@/lib/support/citizen-view';
import { issueFormToken } from '@/lib/support/form-token';
import { storeAwayWords } from '@/lib/support/refusal-words';
import { parseTicketNumber } from '@/lib/support/ticket-number';
import { tryWithDb } from '@/lib/support/try-with-db';
import { openByCode } from '../status/actions';
import { findPass, readVisit, secrets } from '../visit';
import { changeRequest } from './actions';

type ReceiptPageProps = { params: Promise<{ number: string }> };

const TITLE = 'Ваше обращение';

/** The title names nobody and nothing; the form says it, since what came of a form stands in it first. */
export const metadata: Metadata = { title: null, robots: { index: false, follow: false } };

export default async function ReceiptPage({ params }: ReceiptPageProps) {
  const nowMs = await pageMoment();
  const visitor = await pageVisitor();
  const { now, code } = await readVisit();
  const { number, pass, view, isAway } = await openInBrowser((await params).number);
  // Shown after sending, while nothing has happened yet.
  const accessCode = view?.status === 'new' ? pass?.accessCode : undefined;
  const numbers = <FailureNumbers now={nowMs} zone={visitor.settings.zone} />;
  const trail = {
    parents: [{ label: 'Что с обращением', href: routes.requestStatus() }],
    current: TITLE,
  };
  return (
    <PageFrame now={nowMs} visitor={visitor} trail={trail}>
      <div className="wrap page">
        {view === undefined ? (
          <StatusForm
            action={openByCode}
            initial={
              isAway
                ? { kind: 'refused', typed: { number }, ...storeAwayWords(code) }
                : { kind: 'blank', typed: { number } }
            }
            address={routes.receipt(number)}
            title="Откройте обращение"
            siteName={service.siteName}
            introduction={<p className="lead">Введите код доступа: его видите только вы.</p>}
            numbers={numbers}
          />
        ) : (
          <RequestActs
            action={changeRequest.bind(null, view.number)}
            initial={{
              kind: 'blank',
              token: issueFormToken(secrets.form(), nowMs),
              typed: {},
            }}
            address={routes.receipt(view.number)}
            title={accessCode === undefined ? TITLE : 'Обращение принято'}
            siteName={service.siteName}
            numbers={numbers}
            takesMore={!view.isWithdrawn && !view.isErased}
            isClosed={view.status === 'closed'}
          >
            <RequestView view={view} accessCode={accessCode} now={now} />
          </RequestActs>
        )}
      </div>
      <PageScript name="draft" />
      <PageScript name="written-form" />
    </PageFrame>
  );
}

/** The request with the number in the address, if this browser may open it; `isAway` when the store could not be asked. */
async function openInBrowser(typed: string) {
  const { now, code } = await readVisit();
  const parsed = parseTicketNumber(typed);
  if (!parsed.ok) return { number: '', isAway: false };
  const { number } = parsed;
  const pass = await findPass(number, now);
  if (pass === undefined) return { number, isAway: false };
  const tried = await tryWithDb(code, (db) => findCitizenView({ db, now }, number));
  return { number, pass, view: tried.ok ? tried.value : undefined, isAway: !tried.ok };
}
