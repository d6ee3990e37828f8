'use client';
import { useActionState } from 'react';
import { FormFault } from './form-fault';

/** What the page says after an attempt; the name stays in its field, a password never does. */
export type SignInState = { fault?: string; name?: string };

type SignInFormProps = {
  signIn: (state: SignInState, form: FormData) => Promise<SignInState>;
  /** Desk page to open afterwards, already checked. */
  returnTo: string;
};

/** Name and password. Works without scripts: the server draws the page again with what went wrong. */
export function SignInForm({ signIn, returnTo }: SignInFormProps) {
  const [{ fault, name }, act] = useActionState(signIn, {});
  return (
    <form action={act} className="desk-form" noValidate>
      <FormFault id="sign-in-fault" text={fault} />
      <input type="hidden" name="returnTo" value={returnTo} />
      <label htmlFor="name">Имя оператора</label>
      <input
        id="name"
        name="name"
        type="text"
        className="field"
        defaultValue={name ?? ''}
        autoComplete="username"
        autoCapitalize="off"
        spellCheck={false}
        aria-invalid={fault === undefined ? undefined : true}
        aria-describedby={fault === undefined ? undefined : 'sign-in-fault'}
      />
      <label htmlFor="password">Пароль</label>
      <input
        id="password"
        name="password"
        type="password"
        className="field"
        autoComplete="current-password"
        aria-invalid={fault === undefined ? undefined : true}
        aria-describedby={fault === undefined ? undefined : 'sign-in-fault'}
      />
      <button type="submit" className="button">
        Войти
      </button>
    </form>
  );
}
