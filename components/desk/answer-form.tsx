'use client';
import { useActionState } from 'react';
import { FormFault } from './form-fault';

/** What the page says after an attempt that did not go through; the text is always kept. */
export type AnswerState = {
  fault?: string;
  text?: string;
  /** Version the writer has now seen; the next attempt answers this one. */
  version?: number;
  /** What was chosen to come next. */
  next?: 'pending' | 'resolved';
};

type AnswerFormProps = {
  answer: (state: AnswerState, form: FormData) => Promise<AnswerState>;
  ticketNumber: string;
  /** Address of the request: what was sent comes back there, whatever the page shows beside it. */
  address: string;
  version: number;
  /** Text of the chosen template, or empty. */
  startText: string;
  /** Most signs an answer may have. */
  longest: number;
  /** How the citizen gets the answer, in words. */
  deliveryNote: string;
  /** Shows the form only when it was sent and came back: on a page that has nothing else of the request. */
  isOnlyKept?: boolean;
};

/** An answer to the citizen. A refusal keeps every letter of it (requests.md 10). */
export function AnswerForm(props: AnswerFormProps) {
  const [state, act] = useActionState(props.answer, {}, props.address);
  const { ticketNumber, longest } = props;
  if (props.isOnlyKept && state.fault === undefined) return null;
  return (
    <form action={act} className="desk-form" noValidate>
      <FormFault id="answer-fault" text={state.fault} />
      <input type="hidden" name="number" value={ticketNumber} />
      <input type="hidden" name="version" value={state.version ?? props.version} />
      <label htmlFor="answer">Ответ</label>
      <p id="answer-hint" className="quiet">
        {props.deliveryNote} До {longest.toLocaleString('ru-RU')} знаков.
      </p>
      <textarea
        id="answer"
        name="text"
        className="field desk-text"
        rows={10}
        defaultValue={state.text ?? props.startText}
        data-draft={`answer-${ticketNumber}`}
        aria-invalid={state.fault === undefined ? undefined : true}
        aria-describedby={state.fault === undefined ? 'answer-hint' : 'answer-fault answer-hint'}
      />
      <fieldset className="desk-choice">
        <legend>Что дальше</legend>
        <span className="desk-check">
          <input
            type="radio"
            id="next-pending"
            name="next"
            value="pending"
            defaultChecked={state.next !== 'resolved'}
          />
          <label htmlFor="next-pending">Ждать, что скажет человек</label>
        </span>
        <span className="desk-check">
          <input
            type="radio"
            id="next-resolved"
            name="next"
            value="resolved"
            defaultChecked={state.next === 'resolved'}
          />
          <label htmlFor="next-resolved">Вопрос решён</label>
        </span>
      </fieldset>
      <button type="submit" className="button">
        Отправить ответ
      </button>
    </form>
  );
}
