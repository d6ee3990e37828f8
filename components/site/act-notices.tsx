import type { ReactNode } from 'react';
import { ErrorSummary } from '@/components/forms/error-summary';
import { NoticeBox } from '@/components/forms/notice-box';
import type { ActFormState } from '@/lib/support/act-form';
import { SensitiveNotice } from './sensitive-notice';
import { WithdrawalForm } from './withdrawal-form';

type ActNoticesProps = {
  state: ActFormState;
  submit: (data: FormData) => void;
  /** Number to call, for the case that nothing could be done. */
  numbers: ReactNode;
};

/** What came of an act on one's own request, above the title of its page. */
export function ActNotices({ state, submit, numbers }: ActNoticesProps) {
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
          form="addition-form"
          field="addition"
          text={{ changed: 'сообщение', within: 'сообщении' }}
        />
      );
    case 'confirm':
      return <WithdrawalForm submit={submit} isSure />;
    case 'done':
    case 'refused':
      return (
        <>
          <NoticeBox title={state.title} isCalm={state.kind === 'done'}>
            {state.sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </NoticeBox>
          {state.kind === 'refused' && numbers}
        </>
      );
    default:
      return state satisfies never;
  }
}
