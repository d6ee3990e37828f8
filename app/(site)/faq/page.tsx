import { pageMoment } from '@/app/moment';
import { pageMetadata } from '@/app/page-metadata';
import { pageVisitor } from '@/app/visitor';
import { PageFrame } from '@/components/layout/page-frame';
import { PageScript } from '@/components/layout/page-script';
import { AnswerBlocks } from '@/components/site/answer-blocks';
import { Prose } from '@/components/site/prose';
import { faq } from '@/content';
import { routes } from '@/lib/routes';
import { typeset } from '@/lib/text/typeset';
import '@/app/styles/paper.css';
import '@/app/styles/paper-columns.css';

const TITLE = 'Вопросы и ответы';

export const metadata = pageMetadata({
  title: TITLE,
  description:
    'Забыт пароль, не проходит проверка личности, не дозвониться: что делать и куда звонить.',
  path: routes.faq(),
});

export default async function FaqPage() {
  const now = await pageMoment();
  const visitor = await pageVisitor();
  return (
    <PageFrame now={now} visitor={visitor} section="faq" trail={{ parents: [], current: TITLE }}>
      <div className="wrap page paper-columns">
        <h1>{TITLE}</h1>
        <ul className="rows answers">
          {faq.map((entry) => (
            <li key={entry.id} id={entry.id}>
              <h2>{typeset(entry.question)}</h2>
              <div className="answer prose">
                <p>
                  <Prose text={entry.summary} now={now} zone={visitor.settings.zone} />
                </p>
                <AnswerBlocks blocks={entry.answer} now={now} zone={visitor.settings.zone} />
                <p>
                  <a className="go" href={routes.question(entry.id)}>
                    Отдельная страница <span className="sr-only">«{typeset(entry.question)}»</span>
                  </a>
                </p>
              </div>
            </li>
          ))}
        </ul>
      </div>
      <PageScript name="answers" />
    </PageFrame>
  );
}
