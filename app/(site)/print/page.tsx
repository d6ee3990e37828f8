import { pageMoment } from '@/app/moment';
import { pageMetadata } from '@/app/page-metadata';
import { pageVisitor } from '@/app/visitor';
import { PageFrame } from '@/components/layout/page-frame';
import { FraudNotice } from '@/components/site/fraud-notice';
import { NumbersSheet } from '@/components/site/numbers-sheet';
import { OfflineOffer } from '@/components/site/offline-offer';
import { PrintButton } from '@/components/site/print-button';
import { ProvenanceNote } from '@/components/site/provenance-note';
import { SheetDate } from '@/components/site/sheet-date';
import { service } from '@/content';
import { routes } from '@/lib/routes';
import '@/app/styles/paper.css';
import '@/app/styles/sheet.css';

const TITLE = 'Все телефоны на одном листе';

export const metadata = pageMetadata({
  title: TITLE,
  description: 'Номера, часы работы и цена звонка: напечатать или сохранить на устройстве.',
  path: routes.print(),
});

export default async function PrintPage() {
  const now = await pageMoment();
  const visitor = await pageVisitor();
  return (
    <PageFrame now={now} visitor={visitor} trail={{ parents: [], current: TITLE }}>
      <div className="wrap page">
        <h1>{TITLE}</h1>
        <SheetDate now={now} />
        <PrintButton />
        <NumbersSheet now={now} />
        <FraudNotice now={now} zone={undefined} />
        <ProvenanceNote provenance={service.provenance} now={now} />
        <OfflineOffer />
      </div>
    </PageFrame>
  );
}
