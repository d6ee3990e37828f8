import { pageMoment } from '@/app/moment';
import { pageMetadata } from '@/app/page-metadata';
import { pageVisitor } from '@/app/visitor';
import { PageFrame } from '@/components/layout/page-frame';
import { AnsweringCount } from '@/components/site/answering-count';
import { ChecklistItems } from '@/components/site/checklist-items';
import { ClosedAdvice } from '@/components/site/closed-advice';
import { JsonLd } from '@/components/site/json-ld';
import { LinesChart } from '@/components/site/lines-chart';
import { mainLine } from '@/components/site/main-line';
import { NumberPanel } from '@/components/site/number-panel';
import { QuestionLinks } from '@/components/site/question-links';
import { SearchForm } from '@/components/site/search-form';
import { SituationLinks } from '@/components/site/situation-links';
import { TopicCards } from '@/components/site/topic-cards';
import { faq, hotlines, situations } from '@/content';
import { routes } from '@/lib/routes';
import { publisher } from '@/lib/structured-data';

const TITLE = 'Куда обратиться за помощью';
const PROBLEMS_SHOWN = 5;

export const metadata = pageMetadata({
  title: TITLE,
  description:
    'Телефоны поддержки и часы работы: кто отвечает сейчас, сколько стоит звонок, что приготовить.',
  path: routes.home(),
});

export default async function HomePage() {
  const now = await pageMoment();
  const visitor = await pageVisitor();
  const ownLine = situations.filter(({ lineIds }) => lineIds.length > 0);
  return (
    <PageFrame now={now} visitor={visitor} hasOwnSearch>
      <div className="wrap hero">
        <h1>{TITLE}</h1>
        <p className="lead">Позвоните: номер, часы работы и цена звонка перед вами.</p>
        <NumberPanel
          line={mainLine}
          now={now}
          zone={visitor.settings.zone}
          heading={mainLine.name}
        />
      </div>

      <div className="wrap">
        <ClosedAdvice
          line={mainLine}
          now={now}
          zone={visitor.settings.zone}
          chartHref="#answering"
        />
      </div>

      <section className="wrap section">
        <h2>Что случилось</h2>
        <TopicCards now={now} zone={visitor.settings.zone} />
        <p>Есть отдельные номера. Выберите, что про вас:</p>
        <SituationLinks
          situations={ownLine}
          hrefOf={({ lineIds: [first = mainLine.id] }) => routes.line(first)}
        />
      </section>

      <div className="wrap section">
        <SearchForm label="Опишите словами, что случилось, или введите часть номера" />
      </div>

      <section className="wrap section">
        <h2 id="answering">Кто отвечает</h2>
        <AnsweringCount now={now} />
        <LinesChart lines={hotlines} now={now} zone={visitor.settings.zone} />
      </section>

      <div className="band">
        <div className="wrap section pair">
          <section>
            <h2>Что приготовить к звонку</h2>
            <ChecklistItems />
            <p>
              <a className="go" href={routes.beforeYouCall()}>
                Зачем это нужно и чего говорить нельзя
              </a>
            </p>
          </section>
          <section>
            <h2>Вопросы и ответы</h2>
            <QuestionLinks questions={faq.slice(0, PROBLEMS_SHOWN)} />
            <p>
              <a className="go" href={routes.faq()}>
                Все вопросы и ответы
              </a>
            </p>
          </section>
        </div>
      </div>
      <JsonLd data={publisher()} />
    </PageFrame>
  );
}
