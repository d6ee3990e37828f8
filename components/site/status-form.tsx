'use client';

import { type ReactNode, useActionState } from 'react';
import { ErrorSummary } from '@/components/forms/error-summary';
import { RefusalBox } from '@/components/forms/refusal-box';
import { TextField } from '@/components/forms/text-field';
import { FIELD_WORDS } from '@/lib/forms/fields';
import type { StatusFormState } from '@/lib/support/status-form';

type StatusFormProps = {
  action: (state: StatusFormState, data: FormData) => Promise<StatusFormState>;
  initial: StatusFormState;
  address: string;
  title: string;
  /** Ends the title of the page, as on every page. */
  siteName: string;
  introduction: ReactNode;
  /** Number to call, for the case that the store cannot be asked. */
  numbers: ReactNode;
};

/** Number and access code that open a request. Like the form of a request it runs on the server only. */
export function StatusForm({
  action,
  initial,
  address,
  title,
  siteName,
  introduction,
  numbers,
}: StatusFormProps) {
  const [state, submit] = useActionState(action, initial, address);
  const errors = state.kind === 'rejected' ? state.errors : {};
  return (
    <>
      <title>{`${state.kind === 'blank' ? '' : 'Ошибка: '}${title} — ${siteName}`}</title>
      {state.kind === 'rejected' && <ErrorSummary errors={state.errors} />}
      {state.kind === 'refused' && (
        <RefusalBox title={state.title} sentences={state.sentences} numbers={numbers} />
      )}
      <h1>{title}</h1>
      {introduction}
      <form className="form" action={submit} noValidate>
        <TextField
          name="number"
          label={FIELD_WORDS.number.label}
          hint="Десять цифр, пробелы не важны"
          inputMode="numeric"
          autoComplete="off"
          size="narrow"
          typed={state.typed.number}
          error={errors.number}
        />
        <TextField
          name="code"
          label={FIELD_WORDS.code.label}
          hint="Двенадцать букв и цифр. Раскладка и пробелы не важны."
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          size="narrow"
          typed={state.typed.code}
          error={errors.code}
        />
        <button type="submit" className="button">
          Открыть обращение
        </button>
      </form>
    </>
  );
}
