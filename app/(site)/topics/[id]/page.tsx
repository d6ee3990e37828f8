import '@/app/styles/checklist.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMoment } from '@/app/moment';
import { pageMetadata } from '@/app/page-metadata';
import { pageVisitor } from '@/app/visitor';
import { TopicAnswer } from '@/components/site/topic-answer';
import { findTopic, getSituation } from '@/content';
import { routes } from '@/lib/routes';
import '@/app/styles/paper.css';

type TopicPageProps = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: TopicPageProps): Promise<Metadata> {
  const topic = findTopic((await params).id);
  if (topic === undefined) notFound();
  return pageMetadata({
    title: topic.name,
    description: `${topic.summary} Номер, часы работы и цена звонка.`,
    path: routes.topic(topic.id),
  });
}

export default async function TopicPage({ params }: TopicPageProps) {
  const topic = findTopic((await params).id);
  if (topic === undefined) notFound();
  const now = await pageMoment();
  const visitor = await pageVisitor();
  return (
    <TopicAnswer topic={topic} situation={getSituation('russia')} now={now} visitor={visitor} />
  );
}
