import type { Metadata } from 'next';
import { pageMoment } from '@/app/moment';
import { pageMetadata } from '@/app/page-metadata';
import { pageVisitor } from '@/app/visitor';
import { PageFrame } from '@/components/layout/page-frame';
import { PageScript } from '@/components/layout/page-script';
import { ConsentText } from '@/components/site/consent-text';
import { FailureNumbers } from '@/components/site/failure-numbers';
import { RequestForm } from '@/components/site/request-form';
import { RequestIntroduction } from '@/components/site/request-introduction';
import { service } from '@/content';
import { routes } from '@/lib/routes';
import { issueFormToken } from '@/lib/support/form-token';
import { findTicketTopic, ticketTopics } from '@/lib/support/ticket-topic';
import { wakeStore } from '@/lib/support/try-with-db';
import { sendRequest } from './actions';
import { findCarried } from './carried';
import { hasEmailAnswers } from './email-answers';
import { findHeldReceipt, readVisit, secrets } from './visit';

const TITLE = 'Написать обращение';

export const metadata: Metadata = {
  ...pageMetadata({
    title: TITLE,
    description: 'Опишите вопрос. Обращение получит номер, ответ придёт в течение 24 часов.',
    path: routes.request(),
  }),
  // The form says the title itself: after it was sent, the title begins with what came of it.
  title: null,
};

type RequestPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function RequestPage({ searchParams }: RequestPageProps) {
  const now = await pageMoment();
  const visitor = await pageVisitor();
  const visit = await readVisit();
  wakeStore(visit.code);
  const { topic } = await searchParams;
  const known = typeof topic === 'string' ? findTicketTopic(topic)?.id : undefined;
  const typed = { topic: known ?? '', message: (await findCarried()) ?? '' };
  return (
    <PageFrame now={now} visitor={visitor} trail={{ parents: [], current: TITLE }}>
      <div className="wrap page">
        <RequestForm
          action={sendRequest}
          initial={{ kind: 'blank', token: issueFormToken(secrets.form(), now), typed }}
          address={routes.request()}
          title={TITLE}
          siteName={service.siteName}
          introduction={<RequestIntroduction />}
          numbers={<FailureNumbers now={now} zone={visitor.settings.zone} />}
          topics={ticketTopics}
          hasEmail={hasEmailAnswers()}
          consentText={<ConsentText />}
          sentNumber={(await findHeldReceipt(visit.now))?.number}
        />
      </div>
      <PageScript name="draft" />
      <PageScript name="written-form" />
    </PageFrame>
  );
}
