import type { DeskTicket } from '@/lib/support/desk-ticket';
import { PRIORITIES } from '@/lib/support/ticket';
import { nextStatuses } from '@/lib/support/ticket-status';
import { ActForm } from './act-form';
import { type DeskAct, type PerformAct, STATUS_VERBS } from './desk-act';
import { PRIORITY_WORDS } from './words';

type TicketActsProps = {
  ticket: DeskTicket;
  /** The operator who looks at the page. */
  operatorId: string;
  /** Operators to whom the request can be handed over. */
  colleagues: readonly { id: string; name: string }[];
  perform: PerformAct;
  /** Address of the page. */
  address: string;
};

/** Everything that can be done with a request beside answering it: plain forms, one act each (requests.md 10). */
export function TicketActs({ ticket, operatorId, colleagues, perform, address }: TicketActsProps) {
  const isMine = ticket.assignee?.id === operatorId;
  const others = colleagues.filter(({ id }) => id !== ticket.assignee?.id);
  const { number, version } = ticket;
  const form = (act: DeskAct) => ({ perform, address, asked: { act, number, version } });
  return (
    <div className="desk-acts">
      {!isMine && (
        <ActForm {...form('take')}>
          <button type="submit" className="button-second">
            Взять себе
          </button>
        </ActForm>
      )}
      {others.length > 0 && (
        <ActForm {...form('hand-over')}>
          <label htmlFor="hand-over">Передать</label>
          <select id="hand-over" name="choice" className="desk-select">
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <button type="submit" className="button-second">
            Передать
          </button>
        </ActForm>
      )}
      <ActForm {...form('priority')}>
        <label htmlFor="priority">Важность</label>
        <select id="priority" name="choice" className="desk-select" defaultValue={ticket.priority}>
          {PRIORITIES.map((priority) => (
            <option key={priority} value={priority}>
              {PRIORITY_WORDS[priority]}
            </option>
          ))}
        </select>
        <button type="submit" className="button-second">
          Изменить
        </button>
      </ActForm>
      {nextStatuses(ticket.status)
        .filter((status) => status !== 'open' || ticket.status !== 'new')
        .map((status) => (
          <ActForm
            key={status}
            perform={perform}
            address={address}
            asked={{ act: 'status', number, version, choice: status }}
          >
            <button type="submit" className="button-second">
              {STATUS_VERBS[status]}
            </button>
          </ActForm>
        ))}
    </div>
  );
}
