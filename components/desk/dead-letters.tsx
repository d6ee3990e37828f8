import { routes } from '@/lib/routes';
import { momentInWords } from '@/lib/support/due-text';
import type { DeadLetter } from '@/lib/support/list-letters';
import { displayTicketNumber } from '@/lib/support/ticket-number';

type DeadLettersProps = {
  letters: { dead: readonly DeadLetter[]; waiting: number };
  now: Date;
  tryAgain: () => Promise<void>;
};

/** Letters that did not go out, with the mail server's code; one press tries them all again (requests.md 12). */
export function DeadLetters({ letters: { dead, waiting }, now, tryAgain }: DeadLettersProps) {
  return (
    <section>
      <h2>Письма</h2>
      <p>
        Ждут отправки: {waiting}. Не отправлены: {dead.length}.
      </p>
      {dead.length > 0 && (
        <>
          <ul className="history">
            {dead.map(({ id, ticketNumber, deadAt, reason }) => (
              <li key={id}>
                {momentInWords(deadAt, now)}.{' '}
                {ticketNumber && (
                  <a href={routes.deskTicket(ticketNumber)}>
                    Обращение {displayTicketNumber(ticketNumber)}
                  </a>
                )}
                . Причина: {reason}
              </li>
            ))}
          </ul>
          <form action={tryAgain}>
            <button type="submit" className="button-second">
              Попробовать отправить снова
            </button>
          </form>
        </>
      )}
    </section>
  );
}
