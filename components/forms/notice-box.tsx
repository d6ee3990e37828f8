import type { ReactNode } from 'react';

type NoticeBoxProps = {
  title: string;
  children: ReactNode;
  /** Good news or a question: without the colour of an error. */
  isCalm?: boolean;
};

/**
 * What has to be read before anything else on a page that came back: above its title, spoken at once, with the keyboard in
 * it (accessibility.md 51). The attribute moves the focus without any script.
 */
export function NoticeBox({ title, children, isCalm = false }: NoticeBoxProps) {
  return (
    // biome-ignore lint/a11y/noAutofocus: a page that refuses a form leads to what has to be mended
    <div className={isCalm ? 'notice-box notice-calm' : 'notice-box'} tabIndex={-1} autoFocus>
      <div role="alert">
        <h2>{title}</h2>
        {children}
      </div>
    </div>
  );
}
