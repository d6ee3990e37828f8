import type { ReactNode } from 'react';

type FormDoneProps = {
  text: string | undefined;
  /** What is likely to come next. */
  children?: ReactNode;
};

/** What an act has done, on the page that follows it: spoken at once, with the keyboard in it. */
export function FormDone({ text, children }: FormDoneProps) {
  if (text === undefined) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: what was done is the first thing to be told
    <div id="done" className="desk-done" tabIndex={-1} autoFocus>
      <p role="status">{text}</p>
      {children}
    </div>
  );
}
