import { pageMoment } from '@/app/moment';
import { pageMetadata } from '@/app/page-metadata';
import { pageVisitor } from '@/app/visitor';
import { PageFrame } from '@/components/layout/page-frame';
import { ProseItems } from '@/components/site/answer-blocks';
import { ComingExceptions } from '@/components/site/coming-exceptions';
import { LineWeeks } from '@/components/site/line-weeks';
import { OwnClockLink } from '@/components/site/own-clock-link';
import { ProvenanceNote } from '@/components/site/provenance-note';
import { WeekTable } from '@/components/site/week-table';
import { ZoneTable } from '@/components/site/zone-table';
import { guidance, hotlines, service } from '@/content';
import { serviceWeek } from '@/lib/hours/service-week';
import { routes } from '@/lib/routes';
import '@/app/styles/paper.css';

const TITLE = 'Часы работы';

export const metadata = pageMetadata({
  title: TITLE,
  description: 'Когда отвечают операторы: общий график, часы каждой линии и время в вашем городе.',
  path: routes.hours(),
});

export default async function HoursPage() {
  const now = await pageMoment();
  const visitor = await pageVisitor();
  const week = serviceWeek(now);
  return (
    <PageFrame now={now} visitor={visitor} section="hours" trail={{ parents: [], current: TITLE }}>
      <div className="wrap page">
        <h1>{TITLE}</h1>
        <p className="lead">Все часы указаны по московскому времени.</p>

        <section className="section">
          <h2>Общий график</h2>
          <WeekTable
            week={week}
            caption="Часы работы службы по московскому времени"
            zone={visitor.settings.zone}
          />
          <ul className="list-dots">
            <ProseItems items={guidance.outsideHours} now={now} zone={visitor.settings.zone} />
          </ul>
        </section>

        <section className="section">
          <h2>Особые дни</h2>
          <ComingExceptions now={now} zone={visitor.settings.zone} />
        </section>

        <section className="section">
          <h2>Часы каждой линии</h2>
          <LineWeeks lines={hotlines} now={now} zone={visitor.settings.zone} />
        </section>

        <section className="section">
          <h2>Сколько времени у вас</h2>
          <ZoneTable week={week} now={now} />
          <OwnClockLink />
        </section>
        <ProvenanceNote provenance={service.provenance} now={now} />
      </div>
    </PageFrame>
  );
}
