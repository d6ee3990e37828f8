import type { ReactNode } from 'react';

type JournalFieldProps = {
  /** Id of the field that stands as the child. */
  id: string;
  label: string;
  children: ReactNode;
};

/** A label, the place where the script says what to mend (right before the field, where it looks for it), the field. */
export function JournalField({ id, label, children }: JournalFieldProps) {
  return (
    <div className="journal-field">
      <label htmlFor={id}>{label}</label>
      <span className="fault" id={`${id}-fault`} />
      {children}
    </div>
  );
}
