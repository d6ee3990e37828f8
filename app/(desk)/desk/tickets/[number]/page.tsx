import type { Metadata } from 'next';
import { AnswerForm } from '@/components/desk/answer-form';
import { DeskFrame } from '@/components/desk/desk-frame';
import { FormDone } from '@/components/desk/form-done';
import { NextRequest } from '@/components/desk/next-request';
import { NoteForm } from '@/components/desk/note-form';
import { SessionNotice } from '@/components/desk/session-notice';
import { TemplateLinks } from '@/components/desk/template-links';
import { TicketActs } from '@/components/desk/ticket-acts';
import { TicketContact } from '@/components/desk/ticket-contact';
import { TicketFacts } from '@/components/desk/ticket-facts';
import { TicketHistory } from '@/components/desk/ticket-history';
import { TicketThread } from '@/components/desk/ticket-thread';
import { deliveryWords, topicWords } from '@/components/desk/words';
import { answerTemplates } from '@/content';
import { env } from '@/lib/env';
import { LONGEST_ANSWER } from '@/lib/forms/answer-text';
import { routes } from '@/lib/routes';
import { fillTemplate } from '@/lib/support/fill-template';
import { findDeskTicket } from '@/lib/support/find-desk-ticket';
import { findNextRequest } from '@/lib/support/list-queue';
import { listOperators } from '@/lib/support/operators';
import { displayTicketNumber } from '@/lib/support/ticket-number';
import { signOut, stayLonger } from '../../actions';
import { deskSetting, requireOperator } from '../../session';
import { holdsWhatWasSent } from '../../writer';
import { doneWords } from './act-words';
import { answer, note } from './actions';
import { KeptPage } from './kept-page';
import { perform } from './perform';

type TicketPageProps = {
  params: Promise<{ number: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({
  params,
  searchParams,
}: TicketPageProps): Promise<Metadata> {
  const { number } = await params;
  const done = doneWords((await searchParams).done);
  // The title is what a screen reader says first: after an act it tells what the act has done.
  return { title: [done, `Обращение ${displayTicketNumber(number)}`].filter(Boolean).join(' ') };
}

export default async function TicketPage({ params, searchParams }: TicketPageProps) {
  const { number } = await params;
  const { done, template: templateId } = await searchParams;
  const held = await holdsWhatWasSent();
  if (held !== undefined) return <KeptPage number={number} isSignedOut={held === 'signed-out'} />;
  const address = routes.deskTicket(encodeURIComponent(number));
  const operator = await requireOperator(routes.deskTicket(number));
  const setting = await deskSetting();
  const { now } = setting;
  const ticket = await findDeskTicket(setting, { number, operatorId: operator.id });
  if (ticket === undefined) {
    return (
      <DeskFrame operator={operator} signOut={signOut}>
        <h1>Такого обращения нет</h1>
        <p>Сверьте номер: в нём десять цифр.</p>
        <p>
          <a href={routes.desk()}>Очередь обращений</a>
        </p>
      </DeskFrame>
    );
  }
  const colleagues = (await listOperators(setting)).filter(({ isDisabled }) => !isDisabled);
  const next = done === 'answered' ? await findNextRequest(setting, operator) : undefined;
  const template = answerTemplates.find(({ id }) => id === templateId);
  const name = ticket.requesterName ?? 'Данные удалены';
  return (
    <DeskFrame operator={operator} signOut={signOut}>
      <FormDone text={doneWords(done)}>
        <NextRequest row={next} now={now} />
      </FormDone>
      <div data-desk-follow="session">
        <SessionNotice
          endsAt={operator.sessionEndsAt}
          now={now}
          address={address}
          stayLonger={stayLonger}
        />
      </div>
      <p>
        <a className="go" href={routes.desk()}>
          Очередь обращений
        </a>
      </p>
      <h1>
        {displayTicketNumber(ticket.number)}. {topicWords(ticket.topicId)}
      </h1>
      <div className="ticket">
        <div>
          <section aria-labelledby="thread">
            <h2 id="thread">Переписка</h2>
            <TicketThread messages={ticket.messages} requesterName={name} now={now} />
          </section>
          {ticket.requesterName !== undefined && (
            <>
              <section aria-labelledby="answer-part">
                <h2 id="answer-part">Ответить</h2>
                <TemplateLinks ticketNumber={ticket.number} topicId={ticket.topicId} />
                <AnswerForm
                  answer={answer}
                  ticketNumber={ticket.number}
                  address={address}
                  version={ticket.version}
                  startText={template ? fillTemplate(template, name, now.getTime()) : ''}
                  longest={LONGEST_ANSWER}
                  deliveryNote={deliveryWords(ticket.answerWay, env.mail !== undefined)}
                />
              </section>
              <section aria-labelledby="note-part">
                <h2 id="note-part">Для коллег</h2>
                <NoteForm addNote={note} ticketNumber={ticket.number} address={address} />
              </section>
            </>
          )}
        </div>
        <div>
          <section aria-labelledby="facts">
            <h2 id="facts">Коротко</h2>
            <TicketFacts ticket={ticket} now={now} />
          </section>
          <section aria-labelledby="contact">
            <h2 id="contact">Как ответить</h2>
            <TicketContact ticket={ticket} perform={perform} address={address} />
          </section>
          <section aria-labelledby="acts">
            <h2 id="acts">Действия</h2>
            <TicketActs
              ticket={ticket}
              operatorId={operator.id}
              colleagues={colleagues}
              perform={perform}
              address={address}
            />
          </section>
          <section aria-labelledby="history">
            <h2 id="history">История</h2>
            <TicketHistory events={ticket.events} now={now} />
          </section>
        </div>
      </div>
    </DeskFrame>
  );
}
