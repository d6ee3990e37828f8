import { PageFrame } from '@/components/layout/page-frame';
import { PageScript } from '@/components/layout/page-script';
import { getQuestion, type Situation, situations, type Topic } from '@/content';
import { pickLine } from '@/lib/contact/pick-line';
import { routes } from '@/lib/routes';
import { lineContactPoint } from '@/lib/structured-data';
import { typeset } from '@/lib/text/typeset';
import type { Visitor } from '@/lib/visitor';
import { CallPreparation } from './call-preparation';
import { ClosedAdvice } from './closed-advice';
import { JsonLd } from './json-ld';
import { LinesChart } from './lines-chart';
import { NumberPanel } from './number-panel';
import { OwnClockLink } from './own-clock-link';
import { Prose } from './prose';
import { ProvenanceNote } from './provenance-note';
import { QuestionLinks } from './question-links';
import { SituationLinks } from './situation-links';
import { TextWays } from './text-ways';

type TopicAnswerProps = { topic: Topic; situation: Situation; now: number; visitor: Visitor };

/** One question, one number: the page of a topic, for a caller in one situation (facts.md §3). */
export function TopicAnswer({ topic, situation, now, visitor }: TopicAnswerProps) {
  const { line, reason, alternatives } = pickLine(topic, situation, now);
  const { zone } = visitor.settings;
  const inRussia = situation.id === 'russia';
  return (
    <PageFrame
      now={now}
      visitor={visitor}
      trail={{
        parents: inRussia ? [] : [{ label: topic.name, href: routes.topic(topic.id) }],
        current: inRussia ? topic.name : situation.name,
      }}
    >
      <div className="wrap page">
        <h1>{typeset(inRussia ? topic.name : `${topic.name} ${situation.phrase}`)}</h1>
        {situation.textFirst && <TextWays />}
        <NumberPanel line={line} now={now} zone={zone} heading={line.name} />

        <section className="section">
          <h2>Подходит вам этот номер?</h2>
          <SituationLinks
            situations={situations}
            hrefOf={({ id }) => `${routes.topic(topic.id, id === 'russia' ? undefined : id)}#nomer`}
            currentId={situation.id}
          />
          <div className="prose">
            <p data-then="">{typeset(reason)}</p>
            {situation.notes.map((note) => (
              <p key={note}>
                <Prose text={note} now={now} zone={zone} />
              </p>
            ))}
          </div>
        </section>

        <OwnClockLink />
        <ClosedAdvice line={line} now={now} zone={zone} />
        <CallPreparation line={line} topic={topic} />
        {alternatives.length > 0 && (
          <section className="section">
            <h2>Другие номера</h2>
            <LinesChart
              lines={alternatives.map((other) => other.line)}
              now={now}
              zone={zone}
              withDetails
            />
          </section>
        )}
        <section className="section print:hidden">
          <h2>Вопросы и ответы</h2>
          <QuestionLinks questions={topic.faqIds.map(getQuestion)} />
        </section>
        <ProvenanceNote provenance={line.provenance} now={now} />
      </div>
      <PageScript name="ticks" />
      <JsonLd data={lineContactPoint(line, now)} />
    </PageFrame>
  );
}
