import type { ReactNode } from 'react';
import { PageFrame } from '@/components/layout/page-frame';
import { PageScript } from '@/components/layout/page-script';
import { checklist, getQuestion, guidance, type Hotline, type Topic, topics } from '@/content';
import { routes } from '@/lib/routes';
import { typeset } from '@/lib/text/typeset';
import type { Visitor } from '@/lib/visitor';
import { ProseItems } from './answer-blocks';
import { LineCard } from './line-card';
import { LineExtras } from './line-extras';
import { mainLine } from './main-line';
import { PrintButton } from './print-button';
import { TickTools } from './tick-tools';

export const CHECKLIST_TITLE = 'Что приготовить к звонку';

/** Fragment by which the list is shown and printed in large letters; plain CSS does it. */
const LARGE_FRAGMENT = 'krupno';

type ChecklistPageProps = {
  now: number;
  visitor: Visitor;
  /** The topic the call is about; without one the page serves every call. */
  topic?: Topic;
  /** Lines whose own demands stand here. */
  lines: readonly Hotline[];
  /** The lists to tick. */
  children: ReactNode;
};

/** The page of the checklist: lists to tick, what not to say, why it is asked; prints on one sheet (accessibility.md 83). */
export function ChecklistPage({ now, visitor, topic, lines, children }: ChecklistPageProps) {
  const duration = getQuestion('what-operator-does');
  return (
    <PageFrame
      now={now}
      visitor={visitor}
      section="before-you-call"
      trail={
        topic === undefined
          ? { parents: [], current: CHECKLIST_TITLE }
          : {
              parents: [{ label: CHECKLIST_TITLE, href: routes.beforeYouCall() }],
              current: topic.name,
            }
      }
    >
      <div className="wrap page checklist" id={LARGE_FRAGMENT}>
        <h1>
          {typeset(topic === undefined ? CHECKLIST_TITLE : `${CHECKLIST_TITLE}: ${topic.name}`)}
        </h1>
        <p className="lead">Держите это под рукой. Если чего-то нет, всё равно звоните.</p>
        <TopicChoice topic={topic} />
        {children}
        <section className="section prose">
          <h2>Если звоните по этим номерам</h2>
          <LineExtras lines={lines} />
        </section>
        <section className="section prose never">
          <h2>Чего не говорить никому</h2>
          <ul>
            <ProseItems items={guidance.antiFraud} now={now} zone={visitor.settings.zone} />
          </ul>
        </section>
        <section className="section prose off-paper">
          <h2>Отметки и печать</h2>
          <p>
            Отметки видите только вы. Сайт их никуда не отправляет. Если браузер позволяет, он
            хранит их на этом устройстве.
          </p>
          <p>
            На бумаге под каждым пунктом есть строка для записи. Лист с вашими данными храните дома.
          </p>
          <TickTools />
          <PrintButton />
          <p>
            <a className="go" href={`#${LARGE_FRAGMENT}`}>
              Крупные буквы на экране и на бумаге
            </a>
          </p>
          <p>
            <a className="go" href="#main">
              Обычные буквы
            </a>
          </p>
        </section>
        <section className="section prose off-paper">
          <h2>Зачем это нужно</h2>
          <ul>
            <ProseItems items={checklist.why} now={now} zone={visitor.settings.zone} />
          </ul>
          <p>
            <a className="go" href={routes.question(duration.id)}>
              {typeset(duration.question)}
            </a>
          </p>
        </section>
        <section className="section off-paper">
          <h2>Куда звонить</h2>
          <LineCard line={mainLine} now={now} zone={visitor.settings.zone} />
        </section>
      </div>
      <PageScript name="ticks" />
    </PageFrame>
  );
}

function TopicChoice({ topic }: { topic: Topic | undefined }) {
  return (
    <>
      <p className="off-paper">О чём будете говорить? У каждого вопроса свой список:</p>
      <ul className="chips off-paper">
        {topics.map(({ id, name }) => (
          <li key={id}>
            <a href={routes.beforeYouCall(id)} aria-current={id === topic?.id ? 'page' : undefined}>
              {typeset(name)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
