import '@/app/styles/buttons.css';
import '@/app/styles/checklist.css';
import { pageMoment } from '@/app/moment';
import { pageMetadata } from '@/app/page-metadata';
import { pageVisitor } from '@/app/visitor';
import { CHECKLIST_TITLE, ChecklistPage } from '@/components/site/checklist-page';
import { TickList } from '@/components/site/tick-list';
import { checklist, hotlines } from '@/content';
import { routes } from '@/lib/routes';
import '@/app/styles/paper.css';

export const metadata = pageMetadata({
  title: CHECKLIST_TITLE,
  description: 'Семь пунктов, которые спросит оператор, и то, чего говорить нельзя никому.',
  path: routes.beforeYouCall(),
});

export default async function BeforeYouCallPage() {
  const now = await pageMoment();
  const visitor = await pageVisitor();
  return (
    <ChecklistPage now={now} visitor={visitor} lines={hotlines}>
      <TickList items={checklist.items} withHints />
    </ChecklistPage>
  );
}
