'use client';

import { type ReactNode, useActionState } from 'react';
import type { ActFormState } from '@/lib/support/act-form';
import { ActNotices } from './act-notices';
import { AdditionForm } from './addition-form';
import { WithdrawalForm } from './withdrawal-form';

type RequestActsProps = {
  action: (state: ActFormState, data: FormData) => Promise<ActFormState>;
  initial: ActFormState;
  address: string;
  title: string;
  /** Ends the title of the page, as on every page. */
  siteName: string;
  /** What is with the request and what was said so far. */
  children: ReactNode;
  /** Number to call, for the case that the store cannot be asked. */
  numbers: ReactNode;
  /** False once the consent was taken back: then nothing can be added. */
  takesMore: boolean;
  isClosed: boolean;
};

/** The page of one request: its state and thread, and forms to add, close and withdraw. It runs on the server only. */
export function RequestActs({
  action,
  initial,
  address,
  title,
  siteName,
  children,
  numbers,
  takesMore,
  isClosed,
}: RequestActsProps) {
  const [state, submit] = useActionState(action, initial, address);
  return (
    <>
      <title>{`${titleStart(state)}${title} — ${siteName}`}</title>
      <ActNotices state={state} submit={submit} numbers={numbers} />
      <h1>{title}</h1>
      {children}
      {takesMore && (
        <section className="section no-print" aria-labelledby="write-on">
          <h2 id="write-on">Написать ещё</h2>
          <AdditionForm state={state} submit={submit} />
        </section>
      )}
      {takesMore && !isClosed && (
        <section className="section no-print" aria-labelledby="close">
          <h2 id="close">Ответ больше не нужен</h2>
          <form action={submit} className="form">
            <input type="hidden" name="act" value="close" />
            <button type="submit" className="button button-plain">
              Закрыть обращение
            </button>
          </form>
        </section>
      )}
      {takesMore && state.kind !== 'confirm' && (
        <section className="section no-print" aria-labelledby="withdraw">
          <h2 id="withdraw">Стереть мои данные</h2>
          <p>Обращение закроется, данные сотрём в течение суток. Ответа не будет.</p>
          <WithdrawalForm submit={submit} />
        </section>
      )}
    </>
  );
}

/** What a screen reader says first: that something has to be mended, or only looked at again. */
function titleStart({ kind }: ActFormState): string {
  if (kind === 'sensitive') return 'Проверьте: ';
  return kind === 'rejected' || kind === 'refused' ? 'Ошибка: ' : '';
}
