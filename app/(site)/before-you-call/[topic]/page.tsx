import '@/app/styles/buttons.css';
import '@/app/styles/checklist.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMoment } from '@/app/moment';
import { pageMetadata } from '@/app/page-metadata';
import { pageVisitor } from '@/app/visitor';
import { CHECKLIST_TITLE, ChecklistPage } from '@/components/site/checklist-page';
import { TickList } from '@/components/site/tick-list';
import { checklist, findTopic, getLine, getPreparation } from '@/content';
import { routes } from '@/lib/routes';

type TopicChecklistProps = { params: Promise<{ topic: string }> };

export async function generateMetadata({ params }: TopicChecklistProps): Promise<Metadata> {
  const topic = findTopic((await params).topic);
  if (topic === undefined) notFound();
  return pageMetadata({
    title: `${CHECKLIST_TITLE}: ${topic.name}`,
    description: `Что спросит оператор и чего говорить нельзя. ${topic.summary}`,
    path: routes.beforeYouCall(topic.id),
  });
}

export default async function TopicChecklistPage({ params }: TopicChecklistProps) {
  const topic = findTopic((await params).topic);
  if (topic === undefined) notFound();
  const now = await pageMoment();
  const visitor = await pageVisitor();
  const { firstIds, extras } = getPreparation(topic.id);
  const first = firstIds.flatMap((id) => checklist.items.filter((item) => item.id === id));
  const others = checklist.items.filter(({ id }) => !firstIds.includes(id));
  return (
    <ChecklistPage now={now} visitor={visitor} topic={topic} lines={topic.lineIds.map(getLine)}>
      <section className="section">
        <h2>Спросят почти наверняка</h2>
        <TickList items={[...first, ...extras]} withHints />
      </section>
      <section className="section">
        <h2>Может пригодиться</h2>
        <TickList items={others} withHints />
      </section>
    </ChecklistPage>
  );
}
