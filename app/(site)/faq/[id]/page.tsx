import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMoment } from '@/app/moment';
import { pageMetadata } from '@/app/page-metadata';
import { pageVisitor } from '@/app/visitor';
import { PageFrame } from '@/components/layout/page-frame';
import { AnswerBlocks } from '@/components/site/answer-blocks';
import { JsonLd } from '@/components/site/json-ld';
import { LineCard } from '@/components/site/line-card';
import { Prose } from '@/components/site/prose';
import { ProvenanceNote } from '@/components/site/provenance-note';
import { QuestionLinks } from '@/components/site/question-links';
import { findQuestion, getLine, getQuestion } from '@/content';
import { routes } from '@/lib/routes';
import { questionPage } from '@/lib/structured-data';
import { plainProse } from '@/lib/text/plain-prose';
import { typeset } from '@/lib/text/typeset';
import '@/app/styles/paper.css';

type QuestionPageProps = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: QuestionPageProps): Promise<Metadata> {
  const entry = findQuestion((await params).id);
  if (entry === undefined) notFound();
  return pageMetadata({
    title: entry.question,
    description: plainProse(entry.summary, await pageMoment()),
    path: routes.question(entry.id),
  });
}

export default async function QuestionPage({ params }: QuestionPageProps) {
  const entry = findQuestion((await params).id);
  if (entry === undefined) notFound();
  const now = await pageMoment();
  const visitor = await pageVisitor();
  return (
    <PageFrame
      now={now}
      visitor={visitor}
      section="faq"
      trail={{
        parents: [{ label: 'Вопросы и ответы', href: routes.faq() }],
        current: entry.question,
      }}
    >
      <div className="wrap page">
        <h1>{typeset(entry.question)}</h1>
        <div className="prose">
          <p className="lead">
            <Prose text={entry.summary} now={now} zone={visitor.settings.zone} />
          </p>
          <AnswerBlocks blocks={entry.answer} now={now} zone={visitor.settings.zone} />
        </div>
        {entry.lineId !== undefined && (
          <section className="section">
            <h2>Куда звонить</h2>
            <LineCard line={getLine(entry.lineId)} now={now} zone={visitor.settings.zone} />
          </section>
        )}
        <section className="section">
          <h2>Рядом по смыслу</h2>
          <QuestionLinks questions={entry.relatedIds.map(getQuestion)} />
        </section>
        <ProvenanceNote provenance={entry.provenance} now={now} />
      </div>
      <JsonLd data={questionPage(entry, now)} />
    </PageFrame>
  );
}
