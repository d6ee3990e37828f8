import type { CitizenView } from '@/lib/support/citizen-view';
import { statusWords } from '@/lib/support/status-words';
import { displayTicketNumber } from '@/lib/support/ticket-number';
import { typeset } from '@/lib/text/typeset';
import { RequestReceipt } from './request-receipt';
import { RequestThread } from './request-thread';

type RequestViewProps = {
  view: CitizenView;
  /** Shown once, right after sending. */
  accessCode: string | undefined;
  now: Date;
  /** IANA zone that the visitor chose. */
  zone: string | undefined;
  /** Whether this browser keeps cookies, as far as it has shown. */
  keepsCookies: boolean;
};

/** One request as its citizen sees it: the receipt while it is fresh, what is with it now, and the conversation. */
export function RequestView({ view, accessCode, now, zone, keepsCookies }: RequestViewProps) {
  return (
    <>
      {accessCode === undefined ? (
        <p className="quiet">Номер {displayTicketNumber(view.number)}</p>
      ) : (
        <RequestReceipt
          number={view.number}
          accessCode={accessCode}
          deadlineMs={view.deadlineAt.getTime()}
          zone={zone}
          keepsCookies={keepsCookies}
        />
      )}
      <section className="section no-print" aria-labelledby="state">
        <h2 id="state">Что с обращением сейчас</h2>
        {statusWords(view, now, zone).map((sentence) => (
          <p key={sentence}>{typeset(sentence)}</p>
        ))}
      </section>
      <section className="section no-print" aria-labelledby="thread">
        <h2 id="thread">Переписка</h2>
        <RequestThread messages={view.messages} zone={zone} />
      </section>
    </>
  );
}
