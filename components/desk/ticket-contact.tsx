import type { DeskTicket } from '@/lib/support/desk-ticket';
import { WAY_WORDS } from './words';

type TicketContactProps = {
  ticket: DeskTicket;
  reveal: (form: FormData) => Promise<void>;
};

/** How the citizen wants to be answered. Phone and address stay hidden until a press, which is recorded (requests.md 10). */
export function TicketContact({
  ticket: { number, answerWay, contact },
  reveal,
}: TicketContactProps) {
  return (
    <>
      <p>{WAY_WORDS[answerWay]}.</p>
      {contact === 'hidden' && (
        <form action={reveal}>
          <input type="hidden" name="number" value={number} />
          <button type="submit" className="button-second" aria-describedby="contact-note">
            Показать контакт
          </button>
          <p id="contact-note" className="quiet">
            Запись о просмотре останется в истории.
          </p>
        </form>
      )}
      {typeof contact === 'object' && (
        <ul>
          {contact.phone && (
            <li>
              <a className="go" href={`tel:${contact.phone}`}>
                {contact.phone}
              </a>
            </li>
          )}
          {contact.email && (
            <li>
              <a className="go" href={`mailto:${contact.email}`}>
                {contact.email}
              </a>
            </li>
          )}
        </ul>
      )}
    </>
  );
}
