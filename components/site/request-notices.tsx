import type { ReactNode } from 'react';
import { ErrorSummary } from '@/components/forms/error-summary';
import { NoticeBox } from '@/components/forms/notice-box';
import type { RequestFormState } from '@/lib/support/request-form';
import { SensitiveNotice } from './sensitive-notice';

type RequestNoticesProps = { state: RequestFormState; numbers: ReactNode };

/** What came of sending the form, above its title: errors, data that should be hidden, or why it was not taken. */
export function RequestNotices({ state, numbers }: RequestNoticesProps) {
  switch (state.kind) {
    case 'blank':
      return null;
    case 'rejected':
      return <ErrorSummary errors={state.errors} />;
    case 'sensitive':
      return (
        <SensitiveNotice
          names={state.names}
          isHidden={state.isHidden}
          form="request"
          field="message"
          text={{ changed: 'рассказ', within: 'рассказе' }}
        />
      );
    case 'refused':
      return (
        <>
          <NoticeBox title={state.title}>
            {state.sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </NoticeBox>
          {numbers}
        </>
      );
    default:
      return state satisfies never;
  }
}
