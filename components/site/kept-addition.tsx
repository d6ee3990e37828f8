'use client';

import { type ReactNode, useActionState } from 'react';
import type { ActFormState } from '@/lib/support/act-form';
import { ActNotices } from './act-notices';
import { AdditionForm } from './addition-form';

type KeptAdditionProps = {
  action: (state: ActFormState, data: FormData) => Promise<ActFormState>;
  initial: ActFormState;
  address: string;
  title: string;
  /** Ends the title of the page, as on every page. */
  siteName: string;
  /** Number to call. */
  numbers: ReactNode;
  /** The page where nothing was sent. */
  children: ReactNode;
};

/**
 * Stands where a request cannot be shown, because the half-hour of this browser has passed or the store is away: a message
 * that was sent from it just now is kept on the page with its form (requests.md 2). It runs on the server only.
 */
export function KeptAddition({
  action,
  initial,
  address,
  title,
  siteName,
  numbers,
  children,
}: KeptAdditionProps) {
  const [state, submit] = useActionState(action, initial, address);
  if (!state.typed.addition) return children;
  return (
    <>
      <title>{`Ошибка: ${title} — ${siteName}`}</title>
      <ActNotices state={state} submit={submit} numbers={numbers} />
      <h1>{title}</h1>
      <AdditionForm state={state} submit={submit} />
    </>
  );
}
