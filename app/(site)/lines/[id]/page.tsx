import '@/app/styles/checklist.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMoment } from '@/app/moment';
import { pageMetadata } from '@/app/page-metadata';
import { pageVisitor } from '@/app/visitor';
import { PageFrame } from '@/components/layout/page-frame';
import { PageScript } from '@/components/layout/page-script';
import { CallPreparation } from '@/components/site/call-preparation';
import { ClosedAdvice } from '@/components/site/closed-advice';
import { JsonLd } from '@/components/site/json-ld';
import { LineNotes } from '@/components/site/line-notes';
import { NumberPanel } from '@/components/site/number-panel';
import { OwnClockLink } from '@/components/site/own-clock-link';
import { ProvenanceNote } from '@/components/site/provenance-note';
import { SaveNumber } from '@/components/site/save-number';
import { TextWays } from '@/components/site/text-ways';
import { findLine, situations } from '@/content';
import { routes } from '@/lib/routes';
import { lineContactPoint } from '@/lib/structured-data';
import { typeset } from '@/lib/text/typeset';
import '@/app/styles/paper.css';
import '@/app/styles/take-away.css';

type LinePageProps = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: LinePageProps): Promise<Metadata> {
  const line = findLine((await params).id);
  if (line === undefined) notFound();
  return pageMetadata({
    title: line.name,
    description: `Номер, часы работы и цена звонка. Для кого: ${line.audience}.`,
    path: routes.line(line.id),
  });
}

export default async function LinePage({ params }: LinePageProps) {
  const line = findLine((await params).id);
  if (line === undefined) notFound();
  const now = await pageMoment();
  const visitor = await pageVisitor();
  const isTextFirst = situations.some(
    ({ textFirst, lineIds }) => textFirst && lineIds.includes(line.id),
  );
  return (
    <PageFrame
      now={now}
      visitor={visitor}
      section="lines"
      trail={{ parents: [{ label: 'Телефоны', href: routes.lines() }], current: line.name }}
    >
      <div className="wrap page">
        <h1 id="page-title">{typeset(line.name)}</h1>
        {isTextFirst && <TextWays />}
        <NumberPanel line={line} now={now} zone={visitor.settings.zone} />
        <OwnClockLink />
        <ClosedAdvice line={line} now={now} zone={visitor.settings.zone} />
        <LineNotes line={line} now={now} zone={visitor.settings.zone} />
        <CallPreparation line={line} />
        <SaveNumber line={line} />
        <ProvenanceNote provenance={line.provenance} now={now} />
      </div>
      <PageScript name="ticks" />
      <JsonLd data={lineContactPoint(line, now)} />
    </PageFrame>
  );
}
