import { pageMoment } from '@/app/moment';
import { pageMetadata } from '@/app/page-metadata';
import { pageVisitor } from '@/app/visitor';
import { PageFrame } from '@/components/layout/page-frame';
import { FraudNotice } from '@/components/site/fraud-notice';
import { JsonLd } from '@/components/site/json-ld';
import { LinesChart } from '@/components/site/lines-chart';
import { ProvenanceNote } from '@/components/site/provenance-note';
import { type Hotline, hotlines, service } from '@/content';
import { routes } from '@/lib/routes';
import { organization } from '@/lib/structured-data';
import '@/app/styles/paper.css';

const TITLE = 'Все телефоны';

export const metadata = pageMetadata({
  title: TITLE,
  description: 'Десять линий поддержки: кому звонить, сколько стоит, кто отвечает сейчас.',
  path: routes.lines(),
});

const GROUPS: { id: string; title: string; holds: (line: Hotline) => boolean }[] = [
  { id: 'in-russia', title: 'По России', holds: isInRussia },
  { id: 'abroad', title: 'Из-за границы', holds: ({ reach }) => reach === 'abroad' },
  { id: 'business', title: 'Для организаций', holds: ({ context }) => context === 'business' },
  {
    id: 'accessible',
    title: 'Для людей с инвалидностью',
    holds: ({ context }) => context === 'access',
  },
];

export default async function LinesPage() {
  const now = await pageMoment();
  const visitor = await pageVisitor();
  return (
    <PageFrame now={now} visitor={visitor} section="lines" trail={{ parents: [], current: TITLE }}>
      <div className="wrap page">
        <h1>{TITLE}</h1>
        <p className="lead">
          Часы везде по московскому времени.{' '}
          <span className="print:hidden">Полоса показывает часы работы сегодня.</span>
        </p>
        <FraudNotice now={now} zone={visitor.settings.zone} />
        {GROUPS.map(({ id, title, holds }) => (
          <section key={id} className="section">
            <h2 id={id}>{title}</h2>
            <LinesChart
              lines={hotlines.filter(holds)}
              now={now}
              zone={visitor.settings.zone}
              withDetails
            />
          </section>
        ))}
        <ProvenanceNote provenance={service.provenance} now={now} />
      </div>
      <JsonLd data={organization(now)} />
    </PageFrame>
  );
}

function isInRussia({ reach, context }: Hotline): boolean {
  return reach === 'russia' && context !== 'access';
}
