'use client';

import { type ReactNode, useActionState } from 'react';
import type { RequestFormState } from '@/lib/support/request-form';
import { RequestFields, type RequestFieldsProps } from './request-fields';
import { SentAlready } from './sent-already';
import { WrittenNotices } from './written-notices';

type RequestFormProps = Omit<RequestFieldsProps, 'state'> & {
  action: (state: RequestFormState, data: FormData) => Promise<RequestFormState>;
  initial: RequestFormState;
  /** Address of the page: the form finds its way home however the page around it changes between two builds. */
  address: string;
  title: string;
  /** Ends the title of the page, as on every page. */
  siteName: string;
  /** Said above the form while nothing has been sent. */
  introduction: ReactNode;
  /** Numbers to call, for the case that the request could not be taken. */
  numbers: ReactNode;
};

const STORY = { form: 'request', field: 'message', changed: 'рассказ', within: 'рассказе' };

/**
 * The page of the form, before and after it was sent. It runs on the server only (citizen pages ship no framework): React
 * gives a form without scripts its errors and its text back only through this hook, and hooks live in client files.
 */
export function RequestForm({
  action,
  initial,
  address,
  title,
  siteName,
  introduction,
  numbers,
  ...fields
}: RequestFormProps) {
  const [state, submit] = useActionState(action, initial, address);
  return (
    <>
      <title>{`${titleStart(state, fields.sentNumber)}${title} — ${siteName}`}</title>
      <WrittenNotices state={state} text={STORY} numbers={numbers} />
      <h1>{title}</h1>
      {fields.sentNumber !== undefined && <SentAlready number={fields.sentNumber} />}
      {state.kind === 'blank' && introduction}
      <form id="request" className="form" action={submit} noValidate data-draft={state.kind}>
        <RequestFields state={state} {...fields} />
      </form>
    </>
  );
}

/** What a screen reader says first: that something has to be mended, or only looked at again, or was done before. */
function titleStart({ kind }: RequestFormState, sentNumber: string | undefined): string {
  if (kind === 'blank') return sentNumber === undefined ? '' : 'Вы уже отправили обращение: ';
  return kind === 'sensitive' ? 'Проверьте: ' : 'Ошибка: ';
}
