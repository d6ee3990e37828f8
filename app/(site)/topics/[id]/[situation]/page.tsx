import '@/app/styles/checklist.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMoment } from '@/app/moment';
import { pageMetadata } from '@/app/page-metadata';
import { pageVisitor } from '@/app/visitor';
import { TopicAnswer } from '@/components/site/topic-answer';
import { findSituation, findTopic } from '@/content';
import { routes } from '@/lib/routes';
import '@/app/styles/paper.css';

type SituationPageProps = { params: Promise<{ id: string; situation: string }> };

export async function generateMetadata({ params }: SituationPageProps): Promise<Metadata> {
  const { topic, situation } = await readParams(params);
  return pageMetadata({
    title: `${topic.name} ${situation.phrase}`,
    description: `${topic.summary} Номер ${situation.phrase}, часы работы и цена звонка.`,
    path: routes.topic(topic.id, situation.id),
  });
}

export default async function SituationPage({ params }: SituationPageProps) {
  const { topic, situation } = await readParams(params);
  const now = await pageMoment();
  const visitor = await pageVisitor();
  return <TopicAnswer topic={topic} situation={situation} now={now} visitor={visitor} />;
}

/** The topic's own page speaks of Russia already, so that situation has no second address. */
async function readParams(params: SituationPageProps['params']) {
  const { id, situation: situationId } = await params;
  const topic = findTopic(id);
  const situation = findSituation(situationId);
  if (topic === undefined || situation === undefined || situation.id === 'russia') notFound();
  return { topic, situation };
}
