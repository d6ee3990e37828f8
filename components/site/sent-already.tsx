import { routes } from '@/lib/routes';
import { displayTicketNumber } from '@/lib/support/ticket-number';
import { typeset } from '@/lib/text/typeset';

/**
 * For whoever comes back to the form from the receipt, by Back for one, where the browser fills everything in once more:
 * the request is registered, and where to read it (accessibility.md 56).
 */
export function SentAlready({ number }: { number: string }) {
  return (
    <p className="aside">
      {typeset(`Обращение ${displayTicketNumber(number)} мы уже получили.`)}{' '}
      <a href={routes.receipt(number)}>Открыть обращение</a>.{' '}
      {typeset('Второй раз его отправлять не нужно. Другой вопрос? Напишите о нём ниже.')}
    </p>
  );
}

/** The same beside the button: a browser that goes back also goes to where the page was left. */
export function SentAlreadyByButton({ number }: { number: string }) {
  return (
    <p>
      {typeset(`Обращение ${displayTicketNumber(number)} уже у нас.`)}{' '}
      <a href={routes.receipt(number)}>Открыть его</a>.
    </p>
  );
}
