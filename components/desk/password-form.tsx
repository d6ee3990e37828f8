'use client';
import { useActionState } from 'react';
import { FormDone } from './form-done';
import { FormFault } from './form-fault';

/** Faults by field, and whether the password has been changed. */
export type PasswordState = {
  isChanged?: boolean;
  fault?: string;
  current?: string;
  next?: string;
};

type PasswordFormProps = {
  changePassword: (state: PasswordState, form: FormData) => Promise<PasswordState>;
  operatorName: string;
};

/** An operator's own new password; every other session of theirs ends with it. */
export function PasswordForm({ changePassword, operatorName }: PasswordFormProps) {
  const [state, act] = useActionState(changePassword, {});
  return (
    <form action={act} className="desk-form" noValidate>
      <FormFault id="password-fault" text={state.fault} />
      <FormDone
        text={
          state.isChanged
            ? 'Пароль изменён. На других устройствах вас попросят войти заново.'
            : undefined
        }
      />
      {/* So that a password manager knows whose password it keeps. */}
      <input type="text" hidden readOnly autoComplete="username" value={operatorName} />
      <PasswordField id="current" label="Нынешний пароль" fault={state.current} kind="current" />
      <PasswordField
        id="next"
        label="Новый пароль"
        hint="От 12 знаков. Подойдут несколько слов подряд."
        fault={state.next}
        kind="new"
      />
      <button type="submit" className="button">
        Изменить пароль
      </button>
    </form>
  );
}

type PasswordFieldProps = {
  id: string;
  label: string;
  hint?: string;
  fault: string | undefined;
  kind: 'current' | 'new';
};

function PasswordField({ id, label, hint, fault, kind }: PasswordFieldProps) {
  const notes = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="quiet">
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className="desk-field-fault">
          <span className="sr-only">Ошибка: </span>
          {fault}
        </p>
      )}
      <input
        id={id}
        name={id}
        type="password"
        className="field"
        autoComplete={`${kind}-password`}
        aria-invalid={fault === undefined ? undefined : true}
        aria-describedby={notes === '' ? undefined : notes}
      />
    </>
  );
}
