import { routes } from '@/lib/routes';

type DeadlineToCalendarProps = {
  number: string;
  /** Of a browser that keeps no cookies, and so has nothing else to show: it travels in the body, never in an address. */
  accessCode: string | undefined;
};

const LABEL = 'Добавить срок в календарь';

/** Puts the deadline of a request into the calendar of the device. */
export function DeadlineToCalendar({ number, accessCode }: DeadlineToCalendarProps) {
  const address = routes.receiptCalendar(number);
  if (accessCode === undefined) {
    return (
      <a className="button button-plain" href={address}>
        {LABEL}
      </a>
    );
  }
  return (
    <form action={address} method="post" data-gives-file>
      <input type="hidden" name="code" value={accessCode} />
      <button type="submit" className="button button-plain">
        {LABEL}
      </button>
    </form>
  );
}
