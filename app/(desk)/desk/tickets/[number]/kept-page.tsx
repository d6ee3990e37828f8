import { AnswerForm } from '@/components/desk/answer-form';
import { DeskFrame } from '@/components/desk/desk-frame';
import { NoteForm } from '@/components/desk/note-form';
import { RepeatAct } from '@/components/desk/repeat-act';
import { LONGEST_ANSWER } from '@/lib/forms/answer-text';
import { routes } from '@/lib/routes';
import { displayTicketNumber } from '@/lib/support/ticket-number';
import { answer, note } from './actions';
import { perform } from './perform';

type KeptPageProps = { number: string; isSignedOut: boolean };

/**
 * The page of a request for whom nothing of it can be shown, with the text or the act that they have sent just now: it is
 * kept when the session has ended or the store is away, without scripts too (requests.md 2, 10).
 */
export function KeptPage({ number, isSignedOut }: KeptPageProps) {
  const address = routes.deskTicket(encodeURIComponent(number));
  return (
    <DeskFrame>
      <h1>Обращение {displayTicketNumber(number)}</h1>
      {isSignedOut && (
        <p>
          <a className="go" href={routes.deskSignIn()} target="_blank" rel="noopener">
            Войти в новой вкладке
          </a>
        </p>
      )}
      <AnswerForm
        answer={answer}
        ticketNumber={number}
        address={address}
        version={0}
        startText=""
        longest={LONGEST_ANSWER}
        deliveryNote=""
        isOnlyKept
      />
      <NoteForm addNote={note} ticketNumber={number} address={address} isOnlyKept />
      <RepeatAct perform={perform} address={address} />
    </DeskFrame>
  );
}
