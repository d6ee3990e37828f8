import type { DeskTicket } from '@/lib/support/desk-ticket';
import { ActForm } from './act-form';
import type { PerformAct } from './desk-act';
import { WAY_WORDS } from './words';

type TicketContactProps = {
  ticket: DeskTicket;
  perform: PerformAct;
  /** Address of the page. */
  address: string;
};

/** How the citizen wants to be answered. Phone and address stay hidden until a press, which is recorded (requests.md 10). */
export function TicketContact({
  ticket: { number, version, answerWay, contact },
  perform,
  address,
}: TicketContactProps) {
  return (
    <>
      <p>{WAY_WORDS[answerWay]}.</p>
      {contact === 'hidden' && (
        <ActForm perform={perform} address={address} asked={{ act: 'contact', number, version }}>
          <button type="submit" className="button-second" aria-describedby="contact-note">
            Показать контакт
          </button>
          <p id="contact-note" className="quiet">
            Запись о просмотре останется в истории.
          </p>
        </ActForm>
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
