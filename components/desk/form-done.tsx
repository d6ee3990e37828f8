/** What an act has done, on the page that follows it: spoken at once, with the keyboard in it. */
export function FormDone({ text }: { text: string | undefined }) {
  if (text === undefined) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: what was done is the first thing to be told
    <div className="desk-done" tabIndex={-1} autoFocus>
      <p role="status">{text}</p>
    </div>
  );
}
