import { TextField } from '@/components/forms/text-field';
import { FIELD_WORDS, LONGEST_MESSAGE } from '@/lib/forms/fields';
import type { ActFormState } from '@/lib/support/act-form';

type AdditionFormProps = { state: ActFormState; submit: (data: FormData) => void };

/** One more message to a request, with what was typed and what has to be mended. */
export function AdditionForm({ state, submit }: AdditionFormProps) {
  return (
    <form id="addition-form" className="form" action={submit} noValidate data-draft={state.kind}>
      <input type="hidden" name="token" value={state.token} />
      <input type="hidden" name="act" value="add" />
      <TextField
        name="addition"
        label={FIELD_WORDS.addition.label}
        hint={`Не больше ${LONGEST_MESSAGE} знаков. Без паролей, кодов и номеров документов.`}
        rows={5}
        most={LONGEST_MESSAGE}
        typed={state.typed.addition}
        error={state.kind === 'rejected' ? state.errors.addition : undefined}
      />
      <button type="submit" className="button">
        Отправить сообщение
      </button>
    </form>
  );
}
