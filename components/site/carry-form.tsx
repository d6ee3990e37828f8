import { routes } from '@/lib/routes';

type CarryFormProps = {
  /** Words on the button. */
  label: string;
  /** What was typed already; without it the text comes from a control that names this form. */
  text?: string;
  id?: string;
};

/** Leads to the form of a request with a text in it: sent by POST, so that it never stands in an address or a log. */
export function CarryForm({ label, text, id }: CarryFormProps) {
  return (
    <form id={id} method="post" action={routes.requestCarry()}>
      {text !== undefined && <input type="hidden" name="text" value={text} />}
      <button type="submit" className="button">
        {label}
      </button>
    </form>
  );
}
