import type { ReactNode } from 'react';
import { NoticeBox } from './notice-box';

type RefusalBoxProps = {
  title: string;
  sentences: readonly string[];
  /** Number to call instead. */
  numbers: ReactNode;
};

/** Why a form was not taken for a reason that no field can mend, what to do, and the number to call. */
export function RefusalBox({ title, sentences, numbers }: RefusalBoxProps) {
  return (
    <>
      <NoticeBox title={title}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </NoticeBox>
      {numbers}
    </>
  );
}
