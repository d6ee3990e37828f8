import type { ReactNode } from 'react';
import { ErrorSummary } from '@/components/forms/error-summary';
import { NoticeBox } from '@/components/forms/notice-box';
import type { RequestFormState } from '@/lib/support/request-form';

type RequestNoticesProps = { state: RequestFormState; numbers: ReactNode };

/** What came of sending the form, above its title: errors, data that should be hidden, or why it was not taken. */
export function RequestNotices({ state, numbers }: RequestNoticesProps) {
  switch (state.kind) {
    case 'blank':
      return null;
    case 'rejected':
      return <ErrorSummary errors={state.errors} />;
    case 'sensitive':
      return <SensitiveNotice names={state.names} isHidden={state.isHidden} />;
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

/** Names what was seen and offers to hide it; hidden it will be in any case (requests.md 3). */
function SensitiveNotice({ names, isHidden }: { names: string[]; isHidden: boolean }) {
  const seen = names.join(', ');
  if (isHidden) {
    return (
      <NoticeBox title="Мы скрыли лишнее" isCalm>
        <p>Скрыли: {seen}. Прочитайте, что получилось, и отправьте обращение.</p>
        <p>
          <a className="go" href="#message">
            Посмотреть рассказ
          </a>
        </p>
      </NoticeBox>
    );
  }
  return (
    <NoticeBox title="В рассказе есть то, что лучше скрыть">
      <p>Похоже, там: {seen}. Для ответа это не нужно, а чужие могут этим воспользоваться.</p>
      <p>Если отправить как есть, мы всё равно скроем это и нигде не сохраним.</p>
      <p>
        <a className="go" href="#message">
          Изменить рассказ
        </a>
      </p>
      <button type="submit" form="request" name="sensitive" value="hide" className="button">
        Скрыть и проверить
      </button>
      <button
        type="submit"
        form="request"
        name="sensitive"
        value="send"
        className="button button-plain"
      >
        Отправить как есть
      </button>
    </NoticeBox>
  );
}
