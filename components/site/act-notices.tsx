import type { ReactNode } from 'react';
import { NoticeBox } from '@/components/forms/notice-box';
import type { ActFormState } from '@/lib/support/act-form';
import { WithdrawalForm } from './withdrawal-form';
import { WrittenNotices } from './written-notices';

type ActNoticesProps = {
  state: ActFormState;
  submit: (data: FormData) => void;
  /** Number to call, for the case that nothing could be done. */
  numbers: ReactNode;
};

const ADDITION = {
  form: 'addition-form',
  field: 'addition',
  changed: 'сообщение',
  within: 'сообщении',
};

/** What came of an act on one's own request, above the title of its page. */
export function ActNotices({ state, submit, numbers }: ActNoticesProps) {
  if (state.kind === 'confirm') return <WithdrawalForm submit={submit} isSure />;
  if (state.kind !== 'done') {
    return <WrittenNotices state={state} text={ADDITION} numbers={numbers} />;
  }
  return (
    <NoticeBox title={state.title} isCalm>
      {state.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </NoticeBox>
  );
}
