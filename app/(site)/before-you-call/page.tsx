import { pageMoment } from '@/app/moment';
import { pageMetadata } from '@/app/page-metadata';
import { PageFrame } from '@/components/layout/page-frame';
import { ProseItems } from '@/components/site/answer-blocks';
import { ChecklistItems } from '@/components/site/checklist-items';
import { LineCard } from '@/components/site/line-card';
import { mainLine } from '@/components/site/main-line';
import { checklist, getQuestion, guidance, hotlines } from '@/content';
import { routes } from '@/lib/routes';
import { typeset } from '@/lib/text/typeset';

const TITLE = 'Что приготовить к звонку';

export const metadata = pageMetadata({
  title: TITLE,
  description: 'Семь пунктов, которые спросит оператор, и то, чего говорить нельзя никому.',
  path: routes.beforeYouCall(),
});

export default async function BeforeYouCallPage() {
  const now = await pageMoment();
  const demanding = hotlines.filter(({ prepare }) => prepare.length > 0);
  const duration = getQuestion('what-operator-does');
  return (
    <PageFrame now={now} section="before-you-call" trail={{ parents: [], current: TITLE }}>
      <div className="wrap page">
        <h1>{TITLE}</h1>
        <p className="lead">Держите это под рукой. Если чего-то нет, всё равно звоните.</p>
        <ChecklistItems withHints />

        <section className="section prose">
          <h2>Что ещё просят на отдельных линиях</h2>
          <dl>
            {demanding.map((line) => (
              <div key={line.id}>
                <dt>
                  <a className="go" href={routes.line(line.id)}>
                    {typeset(line.name)}
                  </a>
                </dt>
                {line.prepare.map((item) => (
                  <dd key={item}>{typeset(item)}</dd>
                ))}
              </div>
            ))}
          </dl>
        </section>

        <section className="section prose">
          <h2>Зачем это нужно</h2>
          <ul>
            <ProseItems items={checklist.why} now={now} />
          </ul>
          <p>
            <a className="go" href={routes.question(duration.id)}>
              {typeset(duration.question)}
            </a>
          </p>
        </section>

        <section className="section prose">
          <h2>Чего не говорить никому</h2>
          <ul>
            <ProseItems items={guidance.antiFraud} now={now} />
          </ul>
        </section>

        <section className="section">
          <h2>Куда звонить</h2>
          <LineCard line={mainLine} now={now} />
        </section>
      </div>
    </PageFrame>
  );
}
