import type { Metadata } from 'next';
import { pageMoment } from '@/app/moment';
import { pageMetadata } from '@/app/page-metadata';
import { pageVisitor } from '@/app/visitor';
import { PageFrame } from '@/components/layout/page-frame';
import { FailureNumbers } from '@/components/site/failure-numbers';
import { StatusForm } from '@/components/site/status-form';
import { service } from '@/content';
import { routes } from '@/lib/routes';
import { openByCode } from './actions';

const TITLE = 'Что с обращением';

export const metadata: Metadata = {
  ...pageMetadata({
    title: TITLE,
    description: 'Узнайте по номеру и коду доступа, что с вашим обращением, и допишите к нему.',
    path: routes.requestStatus(),
  }),
  title: null,
};

export default async function StatusPage() {
  const now = await pageMoment();
  const visitor = await pageVisitor();
  const trail = {
    parents: [{ label: 'Написать обращение', href: routes.request() }],
    current: TITLE,
  };
  return (
    <PageFrame now={now} visitor={visitor} trail={trail}>
      <div className="wrap page">
        <StatusForm
          action={openByCode}
          initial={{ kind: 'blank', typed: {} }}
          address={routes.requestStatus()}
          title={TITLE}
          siteName={service.siteName}
          introduction={
            <p className="lead">Номер и код доступа мы показали, когда вы отправили обращение.</p>
          }
          numbers={<FailureNumbers now={now} zone={visitor.settings.zone} />}
        />
      </div>
    </PageFrame>
  );
}
