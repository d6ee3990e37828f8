import type { ReactNode } from 'react';
import { ErrorSummary } from '@/components/forms/error-summary';
import { RefusalBox } from '@/components/forms/refusal-box';
import type { FieldErrors } from '@/lib/forms/form-state';
import { SensitiveNotice, type SensitiveText } from './sensitive-notice';

/** What came of sending a text, as far as every form tells it alike. */
type WrittenState<Field extends string> =
  | { kind: 'blank' }
  | { kind: 'rejected'; errors: FieldErrors<Field> }
  | { kind: 'sensitive'; names: string[]; isHidden: boolean }
  | { kind: 'refused'; title: string; sentences: string[] };

type WrittenNoticesProps<Field extends string> = {
  state: WrittenState<Field>;
  /** The text that may hold what nobody should send. */
  text: SensitiveText;
  /** Number to call, for the case that nothing was taken. */
  numbers: ReactNode;
};

/** What came of sending a text, above the title: errors, data that should be hidden, or why it was not taken. */
export function WrittenNotices<Field extends string>({
  state,
  text,
  numbers,
}: WrittenNoticesProps<Field>) {
  switch (state.kind) {
    case 'blank':
      return null;
    case 'rejected':
      return <ErrorSummary errors={state.errors} />;
    case 'sensitive':
      return <SensitiveNotice names={state.names} isHidden={state.isHidden} text={text} />;
    case 'refused':
      return <RefusalBox title={state.title} sentences={state.sentences} numbers={numbers} />;
    default:
      return state satisfies never;
  }
}
