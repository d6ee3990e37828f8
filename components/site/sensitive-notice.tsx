import { NoticeBox } from '@/components/forms/notice-box';

/** A text that a citizen sends. */
export type SensitiveText = {
  /** Ids of the form to send again and of the field to look at. */
  form: string;
  field: string;
  /** What the text is called here, as in «Изменить рассказ» and as in «в рассказе». */
  changed: string;
  within: string;
};

type SensitiveNoticeProps = {
  /** What was seen, in Russian words. */
  names: string[];
  /** It was taken out of the text, which waits to be read again. */
  isHidden: boolean;
  text: SensitiveText;
};

/** Names what was seen and offers to hide it; hidden it will be in any case (requests.md 3). */
export function SensitiveNotice({ names, isHidden, text }: SensitiveNoticeProps) {
  const seen = names.join(', ');
  if (isHidden) {
    return (
      <NoticeBox title="Мы скрыли лишнее" isCalm>
        <p>Скрыли: {seen}. Прочитайте, что получилось, и отправьте.</p>
        <p>
          <a className="go" href={`#${text.field}`}>
            Посмотреть {text.changed}
          </a>
        </p>
      </NoticeBox>
    );
  }
  return (
    <NoticeBox title={`В ${text.within} есть то, что лучше скрыть`}>
      <p>Похоже, там: {seen}. Для ответа это не нужно, а чужие могут этим воспользоваться.</p>
      <p>Если отправить как есть, мы всё равно скроем это и нигде не сохраним.</p>
      <p>
        <a className="go" href={`#${text.field}`}>
          Изменить {text.changed}
        </a>
      </p>
      <button type="submit" form={text.form} name="sensitive" value="hide" className="button">
        Скрыть и проверить
      </button>
      <button
        type="submit"
        form={text.form}
        name="sensitive"
        value="send"
        className="button button-plain"
      >
        Отправить как есть
      </button>
    </NoticeBox>
  );
}
