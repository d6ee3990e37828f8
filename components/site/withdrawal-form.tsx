import { NoticeBox } from '@/components/forms/notice-box';

type WithdrawalFormProps = {
  submit: (data: FormData) => void;
  /** Second time of asking: what is done then cannot be undone. */
  isSure?: boolean;
};

/** Takes back the consent, in two presses. */
export function WithdrawalForm({ submit, isSure = false }: WithdrawalFormProps) {
  const form = (
    <form action={submit} className="form">
      <input type="hidden" name="act" value={isSure ? 'withdraw' : 'ask-withdraw'} />
      <button type="submit" className={isSure ? 'button' : 'button button-plain'}>
        {isSure ? 'Да, отозвать и стереть' : 'Отозвать согласие'}
      </button>
    </form>
  );
  if (!isSure) return form;
  return (
    <NoticeBox title="Отозвать согласие и стереть данные?" isCalm>
      <p>
        Вернуть их будет нельзя, ответа не будет. Передумали? Ничего не нажимайте: обращение
        останется.
      </p>
      {form}
    </NoticeBox>
  );
}
