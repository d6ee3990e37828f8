import '@/app/styles/buttons.css';
import '@/app/styles/journal.css';
import { pageMoment } from '@/app/moment';
import { pageMetadata } from '@/app/page-metadata';
import { pageVisitor } from '@/app/visitor';
import { PageFrame } from '@/components/layout/page-frame';
import { PageScript } from '@/components/layout/page-script';
import { AdviceList } from '@/components/site/advice-list';
import { CallJournal } from '@/components/site/call-journal';
import { CarryForm } from '@/components/site/carry-form';
import { FraudNotice } from '@/components/site/fraud-notice';
import { QuietTimes } from '@/components/site/quiet-times';
import { guidance } from '@/content';
import { formatCivilDate } from '@/lib/hours/civil-time';
import { visitorHours } from '@/lib/hours/elsewhere';
import { hoursPhrase } from '@/lib/hours/hours-phrase';
import { moscowDay } from '@/lib/hours/moscow-clock';
import { middayHours } from '@/lib/hours/quiet-time';
import { routes } from '@/lib/routes';

const TITLE = 'Не дозвонились';

export const metadata = pageMetadata({
  title: TITLE,
  description: 'Пять шагов, лучшее время для звонка и записи звонков для письменного обращения.',
  path: routes.couldNotGetThrough(),
});

export default async function CouldNotGetThroughPage() {
  const now = await pageMoment();
  const visitor = await pageVisitor();
  const today = formatCivilDate(moscowDay(now));
  const ownMidday = visitorHours({ date: today, intervals: [middayHours] }, visitor.settings.zone);
  return (
    <PageFrame
      now={now}
      visitor={visitor}
      section="how-to-reach-us"
      trail={{
        parents: [{ label: 'Как обратиться', href: routes.howToReachUs() }],
        current: TITLE,
      }}
    >
      <div className="wrap page">
        <h1>{TITLE}</h1>
        <div className="prose">
          <AdviceList
            advice={guidance.couldNotGetThrough}
            now={now}
            zone={visitor.settings.zone}
            ordered
          />
        </div>
        <CallJournal letterLink={<CarryForm id="letter" label="Перенести в обращение" />} />
        <p>
          <a className="go" href={routes.request()}>
            Написать обращение
          </a>
        </p>
        <section className="section">
          <h2>Когда позвонить снова</h2>
          <div className="prose">
            <p>
              {`В середине дня звонят реже. Мы считаем серединой дня время ${hoursPhrase([middayHours])} по московскому времени${ownMidday}.`}
            </p>
            <p>Ближайшее такое время, когда линия работает:</p>
          </div>
          <QuietTimes now={now} zone={visitor.settings.zone} />
        </section>
        <FraudNotice now={now} zone={visitor.settings.zone} />
      </div>
      <PageScript name="journal" />
    </PageFrame>
  );
}
