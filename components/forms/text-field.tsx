import type { InputHTMLAttributes } from 'react';
import { describedBy, FieldMessages, type FieldNotes } from './field-message';

type TextFieldProps = FieldNotes & {
  /** Name of the field, and its id. */
  name: string;
  label: string;
  /** What was typed; it comes back as it was. */
  typed?: string | undefined;
  /** With a number of rows the field takes several lines. */
  rows?: number;
  /** How many signs it takes: the script of the form counts down (accessibility.md 55). */
  most?: number;
  size?: 'narrow' | 'wide';
} & Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'type' | 'inputMode' | 'autoComplete' | 'spellCheck' | 'autoCapitalize'
  >;

/** A field to type into: label, hint, error and control, tied together once for all forms (accessibility.md 49–53). */
export function TextField({
  name,
  label,
  typed,
  rows,
  most,
  size = 'wide',
  type = 'text',
  hint,
  error,
  ...control
}: TextFieldProps) {
  const shared = {
    id: name,
    name,
    defaultValue: typed ?? '',
    'aria-describedby': describedBy(name, { hint, error }),
    'aria-invalid': error === undefined ? undefined : true,
  };
  return (
    <div className={error === undefined ? 'form-part' : 'form-part has-fault'} data-field={name}>
      <label className="label" htmlFor={name}>
        {label}
      </label>
      <FieldMessages id={name} hint={hint} error={error} />
      {rows === undefined ? (
        <input className={`field field-${size}`} type={type} {...shared} {...control} />
      ) : (
        <textarea className="field field-tall" rows={rows} data-most={most} {...shared} />
      )}
    </div>
  );
}
