import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMoment } from '@/app/moment';
import { pageVisitor } from '@/app/visitor';
import { PageFrame } from '@/components/layout/page-frame';
import { PrintButton } from '@/components/site/print-button';
import { WallCard } from '@/components/site/wall-card';
import { findLine } from '@/content';
import { routes } from '@/lib/routes';
import { typeset } from '@/lib/text/typeset';
import '@/app/styles/paper.css';
import '@/app/styles/wall-card.css';

type CardPageProps = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: CardPageProps): Promise<Metadata> {
  const line = findLine((await params).id);
  if (line === undefined) notFound();
  return {
    title: `${line.name}: крупно`,
    // The line's own page says the same and more.
    alternates: { canonical: routes.line(line.id) },
    robots: { index: false },
  };
}

export default async function CardPage({ params }: CardPageProps) {
  const line = findLine((await params).id);
  if (line === undefined) notFound();
  const now = await pageMoment();
  const visitor = await pageVisitor();
  return (
    <PageFrame
      now={now}
      visitor={visitor}
      section="lines"
      trail={{
        parents: [
          { label: 'Телефоны', href: routes.lines() },
          { label: line.name, href: routes.line(line.id) },
        ],
        current: 'Крупно',
      }}
    >
      <div className="wrap page">
        <p className="lead print:hidden">
          {typeset('Лист, чтобы повесить у телефона. Печатается на одной странице.')}
        </p>
        <PrintButton />
        <WallCard line={line} now={now} />
      </div>
    </PageFrame>
  );
}
