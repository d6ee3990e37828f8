import type { Metadata } from 'next';
import { pageMoment } from '@/app/moment';
import { pageVisitor } from '@/app/visitor';
import { PageFrame } from '@/components/layout/page-frame';
import { PageScript } from '@/components/layout/page-script';
import { FailureNumbers } from '@/components/site/failure-numbers';
import { KeptAddition } from '@/components/site/kept-addition';
import { NoCookiesNotice } from '@/components/site/no-cookies-notice';
import { RequestActs } from '@/components/site/request-acts';
import { RequestView } from '@/components/site/request-view';
import { StatusForm } from '@/components/site/status-form';
import { service } from '@/content';
import { routes } from '@/lib/routes';
import type { ActFormState } from '@/lib/support/act-form';
import { issueFormToken } from '@/lib/support/form-token';
import { storeAwayWords } from '@/lib/support/refusal-words';
import { openByCode } from '../status/actions';
import { readVisit, secrets } from '../visit';
import { changeRequest } from './actions';
import { openInBrowser } from './open-in-browser';

type ReceiptPageProps = {
  params: Promise<{ number: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const TITLE = 'Ваше обращение';

/** The title names nobody and nothing; the form says it, since what came of a form stands in it first. */
export const metadata: Metadata = { title: null, robots: { index: false, follow: false } };

export default async function ReceiptPage({ params, searchParams }: ReceiptPageProps) {
  const nowMs = await pageMoment();
  const visitor = await pageVisitor();
  const { now, code } = await readVisit();
  const asked = (await searchParams).pass;
  const carried = typeof asked === 'string' ? asked : undefined;
  const { number, address, pass, view, isAway } = await openInBrowser(
    (await params).number,
    carried,
  );
  // Shown after sending, while nothing has happened yet.
  const accessCode = view?.status === 'new' ? pass?.accessCode : undefined;
  const trail = {
    parents: [{ label: 'Что с обращением', href: routes.requestStatus() }],
    current: TITLE,
  };
  const blank: ActFormState = {
    kind: 'blank',
    token: issueFormToken(secrets.form(), nowMs),
    typed: {},
  };
  const form = {
    action: changeRequest.bind(null, number, carried ?? ''),
    initial: blank,
    address,
    siteName: service.siteName,
    numbers: <FailureNumbers now={nowMs} zone={visitor.settings.zone} />,
  };
  return (
    <PageFrame now={nowMs} visitor={visitor} trail={trail}>
      <div className="wrap page">
        {view === undefined ? (
          <KeptAddition {...form} title={TITLE}>
            <StatusForm
              {...form}
              action={openByCode}
              initial={
                isAway
                  ? { kind: 'refused', typed: { number }, ...storeAwayWords(code) }
                  : { kind: 'blank', typed: { number } }
              }
              title="Откройте обращение"
              introduction={<p className="lead">Введите код доступа: его видите только вы.</p>}
            />
          </KeptAddition>
        ) : (
          <RequestActs
            {...form}
            title={accessCode === undefined ? TITLE : 'Обращение принято'}
            takesMore={!view.isWithdrawn && !view.isErased}
            isClosed={view.status === 'closed'}
          >
            {pass?.isCarried && <NoCookiesNotice />}
            <RequestView
              view={view}
              accessCode={accessCode}
              now={now}
              zone={visitor.settings.zone}
              keepsCookies={!pass?.isCarried}
            />
          </RequestActs>
        )}
      </div>
      <PageScript name="draft" />
      <PageScript name="written-form" />
    </PageFrame>
  );
}
