import { pageMoment } from '@/app/moment';
import { pageMetadata } from '@/app/page-metadata';
import { pageVisitor } from '@/app/visitor';
import { PageFrame } from '@/components/layout/page-frame';
import { AdviceList } from '@/components/site/advice-list';
import { ProseItems } from '@/components/site/answer-blocks';
import { ChannelList } from '@/components/site/channel-list';
import { LinesChart } from '@/components/site/lines-chart';
import { channels, guidance, hotlines } from '@/content';
import { routes } from '@/lib/routes';
import '@/app/styles/paper.css';
import '@/app/styles/paper-columns.css';

const TITLE = 'Как обратиться';

export const metadata = pageMetadata({
  title: TITLE,
  description:
    'Когда звонить, а когда писать. Что делать, если не дозвониться. Звонок из-за границы.',
  path: routes.howToReachUs(),
});

const PARTS = [
  { id: 'call', label: 'Когда звонить, когда писать' },
  { id: 'channels', label: 'Как написать' },
  { id: 'could-not-get-through', label: 'Не дозвонились' },
  { id: 'not-by-phone', label: 'Что не решают по телефону' },
  { id: 'from-abroad', label: 'Звонок из-за границы' },
  { id: 'accessible', label: 'Для людей с инвалидностью' },
] as const;

export default async function HowToReachUsPage() {
  const now = await pageMoment();
  const visitor = await pageVisitor();
  const abroad = hotlines.filter(({ reach }) => reach === 'abroad');
  const accessible = hotlines.filter(({ context }) => context === 'access');
  return (
    <PageFrame
      now={now}
      visitor={visitor}
      section="how-to-reach-us"
      trail={{ parents: [], current: TITLE }}
    >
      <div className="wrap page paper-columns">
        <h1>{TITLE}</h1>
        <ul className="chips">
          {PARTS.map(({ id, label }) => (
            <li key={id}>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
        </ul>

        <section className="section prose" id="call">
          <h2>Когда звонить, когда писать</h2>
          <h3>Звоните</h3>
          <AdviceList advice={guidance.whenToCall} now={now} zone={visitor.settings.zone} />
          <h3>Пишите</h3>
          <AdviceList advice={guidance.whenToWrite} now={now} zone={visitor.settings.zone} />
        </section>

        <section className="section prose" id="channels">
          <h2>Как написать</h2>
          <ul>
            <ProseItems items={guidance.writtenRequests} now={now} zone={visitor.settings.zone} />
          </ul>
          <ChannelList channels={channels} now={now} zone={visitor.settings.zone} />
        </section>

        <section className="section prose" id="could-not-get-through">
          <h2>Не дозвонились</h2>
          <AdviceList
            advice={guidance.couldNotGetThrough}
            now={now}
            zone={visitor.settings.zone}
            ordered
          />
          <p>
            <a className="go" href={routes.couldNotGetThrough()}>
              Когда позвонить снова и как записать звонки
            </a>
          </p>
        </section>

        <section className="section prose" id="not-by-phone">
          <h2>Что не решают по телефону</h2>
          <AdviceList advice={guidance.notByPhone} now={now} zone={visitor.settings.zone} />
          <p>Вместо звонка:</p>
          <ul>
            <ProseItems items={guidance.insteadOfPhone} now={now} zone={visitor.settings.zone} />
          </ul>
        </section>

        <section className="section" id="from-abroad">
          <div className="prose">
            <h2>Звонок из-за границы</h2>
            <AdviceList
              advice={guidance.fromAbroad}
              now={now}
              zone={visitor.settings.zone}
              ordered
            />
          </div>
          <LinesChart lines={abroad} now={now} zone={visitor.settings.zone} />
        </section>

        <section className="section" id="accessible">
          <div className="prose">
            <h2>Для людей с инвалидностью</h2>
            <ul>
              <ProseItems items={guidance.accessibleLines} now={now} zone={visitor.settings.zone} />
            </ul>
          </div>
          <LinesChart lines={accessible} now={now} zone={visitor.settings.zone} />
        </section>
      </div>
    </PageFrame>
  );
}
