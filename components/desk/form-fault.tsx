/**
 * What went wrong with a form and what to do, above its fields: spoken at once, with the keyboard in it
 * (accessibility.md 51). The attribute moves the focus without any script.
 */
export function FormFault({ id, text }: { id: string; text: string | undefined }) {
  if (text === undefined) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: a page that refuses a form leads to what has to be mended
    <div className="desk-fault" tabIndex={-1} autoFocus>
      <p id={id} role="alert">
        {text}
      </p>
    </div>
  );
}
