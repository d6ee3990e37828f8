import { moscowDateTime } from '@/lib/hours/moscow-clock';
import { routes } from '@/lib/routes';
import { displayAccessCode } from '@/lib/support/access-code';
import { displayTicketNumber } from '@/lib/support/ticket-number';
import { instantInWords } from '@/lib/text/dates';
import { typeset } from '@/lib/text/typeset';
import { DeadlineToCalendar } from './deadline-to-calendar';
import { PrintButton } from './print-button';

type RequestReceiptProps = {
  number: string;
  accessCode: string;
  /** When the answer is due, epoch ms. */
  deadlineMs: number;
  /** IANA zone that the visitor chose. */
  zone: string | undefined;
  keepsCookies: boolean;
};

/** The receipt: number, code, deadline, what happens next; one printed page (accessibility.md 57). */
export function RequestReceipt({
  number,
  accessCode,
  deadlineMs,
  zone,
  keepsCookies,
}: RequestReceiptProps) {
  return (
    <section className="receipt" aria-labelledby="receipt" data-draft-done={routes.request()}>
      <h2 id="receipt">Сохраните номер и код</h2>
      <dl className="receipt-codes">
        <div>
          <dt>Номер обращения</dt>
          <dd className="receipt-code">{displayTicketNumber(number)}</dd>
        </div>
        <div>
          <dt>Код доступа</dt>
          <dd className="receipt-code">{displayAccessCode(accessCode)}</dd>
        </div>
      </dl>
      <p>
        {typeset(
          'Код показываем один раз. По номеру и коду вы прочтёте ответ. Напечатайте страницу или перепишите их. Код никому не сообщайте.',
        )}
      </p>
      <h2>Когда ответим</h2>
      <p>
        <time dateTime={moscowDateTime(deadlineMs)}>
          Не позже <strong>{typeset(instantInWords(deadlineMs, zone))}</strong>.
        </time>
      </p>
      <div className="receipt-acts">
        <PrintButton />
        <DeadlineToCalendar number={number} accessCode={keepsCookies ? undefined : accessCode} />
      </div>
      <h2>Что будет дальше</h2>
      <ol className="list-steps">
        <li>Оператор прочтёт обращение и ответит так, как вы попросили.</li>
        <li>
          Ответ появится и здесь. Откройте страницу{' '}
          <a href={routes.requestStatus()}>«Что с обращением»</a> и введите номер и код.
        </li>
        <li>Если нужно что-то добавить, напишите там же.</li>
      </ol>
    </section>
  );
}
