import type { Metadata } from 'next';
import { pageMoment } from '@/app/moment';
import { pageVisitor } from '@/app/visitor';
import { PageFrame } from '@/components/layout/page-frame';
import { LinesChart } from '@/components/site/lines-chart';
import { TopicCards } from '@/components/site/topic-cards';
import { hotlines } from '@/content';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: 'Ошибка: такой страницы нет' };

/** A wrong address still answers the question people came with: the numbers stand on the page (accessibility.md 26). */
export default async function NotFound() {
  const now = await pageMoment();
  const visitor = await pageVisitor();
  return (
    <PageFrame now={now} visitor={visitor}>
      <div className="wrap page">
        <h1>Такой страницы нет</h1>
        <p className="lead">
          Возможно, в адресе опечатка. Номера телефонов здесь, а всё остальное на{' '}
          <a href={routes.home()}>главной странице</a>.
        </p>
        <section className="section">
          <h2>Что случилось</h2>
          <TopicCards now={now} zone={visitor.settings.zone} />
        </section>
        <section className="section">
          <h2>Кто отвечает</h2>
          <LinesChart lines={hotlines} now={now} zone={visitor.settings.zone} />
        </section>
      </div>
    </PageFrame>
  );
}
