import type { ReactNode } from 'react';
import { hotlines } from '@/content';
import { displayPhone } from '@/lib/contact/phone';
import { JournalField } from './journal-field';
import { WrittenCalls } from './written-calls';

/** What may have happened, in the words of the text that is made from the journal. */
const OUTCOMES = [
  'Никто не ответил',
  'Было занято',
  'Очередь не дошла',
  'Связь прервалась',
  'Голос сказал, что номер не работает',
];

/**
 * A small journal of calls that nobody took, kept on the reader's device alone. It is shown by the script that works it
 * (public/enhance/journal.js); without scripts the steps above it say what to write down on paper.
 */
export function CallJournal({ letterLink }: { letterLink?: ReactNode }) {
  return (
    <section className="section journal" data-by-script="" data-journal="" hidden>
      <h2>Записи о звонках</h2>
      <p className="prose">
        Записи хранит только это устройство. Сайт получит их, только если вы сами перенесёте их в
        обращение. На чужом компьютере ничего не записывайте.
      </p>
      <form noValidate autoComplete="off">
        <JournalField id="journal-line" label="Куда звонили">
          <select className="field" id="journal-line" name="line">
            {hotlines.map(({ id, name, phone, displayForm }) => (
              <option key={id}>{`${name}, ${displayPhone(phone, displayForm)}`}</option>
            ))}
          </select>
        </JournalField>
        <JournalField id="journal-date" label="День звонка">
          <input
            className="field"
            id="journal-date"
            name="date"
            type="date"
            required
            aria-describedby="journal-date-fault"
            data-fault="Укажите день звонка."
          />
        </JournalField>
        <JournalField id="journal-time" label="Время по вашим часам">
          <input
            className="field"
            id="journal-time"
            name="time"
            type="time"
            required
            aria-describedby="journal-time-fault"
            data-fault="Укажите время звонка."
          />
        </JournalField>
        <JournalField id="journal-minutes" label="Сколько минут ждали">
          <input
            className="field"
            id="journal-minutes"
            name="minutes"
            type="text"
            inputMode="numeric"
            pattern="\s*\d{1,3}\s*"
            required
            aria-describedby="journal-minutes-fault"
            data-fault="Напишите минуты цифрами, например 10. Не ждали — напишите 0."
          />
        </JournalField>
        <JournalField id="journal-outcome" label="Что случилось">
          <select className="field" id="journal-outcome" name="outcome">
            {OUTCOMES.map((outcome) => (
              <option key={outcome}>{outcome}</option>
            ))}
          </select>
        </JournalField>
        <button type="submit" className="button">
          Сохранить запись
        </button>
      </form>
      <WrittenCalls letterLink={letterLink} />
    </section>
  );
}
