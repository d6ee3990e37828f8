'use client';
import { useActionState } from 'react';
import { FormFault } from './form-fault';

/** What the page says after a note that could not be kept. */
export type NoteState = { fault?: string; text?: string };

type NoteFormProps = {
  addNote: (state: NoteState, form: FormData) => Promise<NoteState>;
  ticketNumber: string;
  /** Address of the request: what was sent comes back there. */
  address: string;
  /** Shows the form only when it was sent and came back: on a page that has nothing else of the request. */
  isOnlyKept?: boolean;
};

/** A note for colleagues, never shown to the citizen. */
export function NoteForm({ addNote, ticketNumber, address, isOnlyKept }: NoteFormProps) {
  const [state, act] = useActionState(addNote, {}, address);
  if (isOnlyKept && state.fault === undefined) return null;
  return (
    <form action={act} className="desk-form" noValidate>
      <FormFault id="note-fault" text={state.fault} />
      <input type="hidden" name="number" value={ticketNumber} />
      <label htmlFor="note">Заметка для операторов</label>
      <p id="note-hint" className="quiet">
        Заявитель её не увидит.
      </p>
      <textarea
        id="note"
        name="text"
        className="field desk-text"
        rows={3}
        defaultValue={state.text ?? ''}
        data-draft={`note-${ticketNumber}`}
        aria-invalid={state.fault === undefined ? undefined : true}
        aria-describedby={state.fault === undefined ? 'note-hint' : 'note-fault note-hint'}
      />
      <button type="submit" className="button-second">
        Сохранить заметку
      </button>
    </form>
  );
}
