import type { DeskTicket } from '@/lib/support/desk-ticket';
import { PRIORITIES } from '@/lib/support/ticket';
import { nextStatuses, type TicketStatus } from '@/lib/support/ticket-status';
import { PRIORITY_WORDS } from './words';

/** Sends one act to the server, which answers by drawing the page anew. */
type Act = (form: FormData) => Promise<void>;

type TicketActsProps = {
  ticket: DeskTicket;
  /** The operator who looks at the page. */
  operatorId: string;
  /** Operators to whom the request can be handed over. */
  colleagues: readonly { id: string; name: string }[];
  acts: { take: Act; handOver: Act; changePriority: Act; changeStatus: Act };
};

/** Verbs for the states to which an operator moves a request by hand. */
const STATUS_VERBS: Readonly<Record<TicketStatus, string>> = {
  new: 'Вернуть в новые',
  open: 'Открыть снова',
  pending: 'Ждать заявителя',
  resolved: 'Отметить решённым',
  closed: 'Закрыть без ответа',
};

/** Everything that can be done with a request beside answering it: plain forms, one act each (requests.md 10). */
export function TicketActs({ ticket, operatorId, colleagues, acts }: TicketActsProps) {
  const isMine = ticket.assignee?.id === operatorId;
  const others = colleagues.filter(({ id }) => id !== ticket.assignee?.id);
  return (
    <div className="desk-acts">
      {!isMine && (
        <form action={acts.take}>
          <Seen ticket={ticket} />
          <button type="submit" className="button-second">
            Взять себе
          </button>
        </form>
      )}
      {others.length > 0 && (
        <form action={acts.handOver}>
          <Seen ticket={ticket} />
          <label htmlFor="hand-over">Передать</label>
          <select id="hand-over" name="operatorId" className="desk-select">
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <button type="submit" className="button-second">
            Передать
          </button>
        </form>
      )}
      <form action={acts.changePriority}>
        <Seen ticket={ticket} />
        <label htmlFor="priority">Важность</label>
        <select
          id="priority"
          name="priority"
          className="desk-select"
          defaultValue={ticket.priority}
        >
          {PRIORITIES.map((priority) => (
            <option key={priority} value={priority}>
              {PRIORITY_WORDS[priority]}
            </option>
          ))}
        </select>
        <button type="submit" className="button-second">
          Изменить
        </button>
      </form>
      {nextStatuses(ticket.status)
        .filter((status) => status !== 'open' || ticket.status !== 'new')
        .map((status) => (
          <form key={status} action={acts.changeStatus}>
            <Seen ticket={ticket} />
            <input type="hidden" name="status" value={status} />
            <button type="submit" className="button-second">
              {STATUS_VERBS[status]}
            </button>
          </form>
        ))}
    </div>
  );
}

/** Which request, and which version of it the operator has before their eyes. */
function Seen({ ticket }: { ticket: DeskTicket }) {
  return (
    <>
      <input type="hidden" name="number" value={ticket.number} />
      <input type="hidden" name="version" value={ticket.version} />
    </>
  );
}
