'use client';

import { type ReactNode, useActionState } from 'react';
import { ErrorSummary } from '@/components/forms/error-summary';
import { NoticeBox } from '@/components/forms/notice-box';
import { TextField } from '@/components/forms/text-field';
import { FIELD_WORDS, LONGEST_MESSAGE } from '@/lib/forms/fields';
import type { ActFormState } from '@/lib/support/act-form';
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
  const isWrong = state.kind === 'rejected' || state.kind === 'refused';
  const error = state.kind === 'rejected' ? state.errors.addition : undefined;
  return (
    <>
      <title>{`${isWrong ? 'Ошибка: ' : ''}${title} — ${siteName}`}</title>
      {state.kind === 'rejected' && <ErrorSummary errors={state.errors} />}
      {(state.kind === 'refused' || state.kind === 'done') && (
        <NoticeBox title={state.title} isCalm={state.kind === 'done'}>
          {state.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </NoticeBox>
      )}
      {state.kind === 'confirm' && <WithdrawalForm submit={submit} isSure />}
      {state.kind === 'refused' && numbers}
      <h1>{title}</h1>
      {children}
      {takesMore && (
        <section className="section no-print" aria-labelledby="write-on">
          <h2 id="write-on">Написать ещё</h2>
          <form className="form" action={submit} noValidate data-draft={state.kind}>
            <input type="hidden" name="token" value={state.token} />
            <input type="hidden" name="act" value="add" />
            <TextField
              name="addition"
              label={FIELD_WORDS.addition.label}
              hint={`Не больше ${LONGEST_MESSAGE} знаков. Без паролей, кодов и номеров документов.`}
              rows={5}
              most={LONGEST_MESSAGE}
              typed={state.typed.addition}
              error={error}
            />
            <button type="submit" className="button">
              Отправить сообщение
            </button>
          </form>
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
