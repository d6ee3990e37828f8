import { describedBy, FieldMessages } from './field-message';

type ConsentBoxProps = {
  name: string;
  label: string;
  typed?: string | undefined;
  error?: string | undefined;
};

/** A box of its own on a line of its own, empty at first; the text it stands for comes before it (accessibility.md 54). */
export function ConsentBox({ name, label, typed, error }: ConsentBoxProps) {
  return (
    <div className={error === undefined ? 'form-part' : 'form-part has-fault'}>
      <FieldMessages id={name} error={error} />
      <div className="tick">
        <input
          id={name}
          className="tick-mark tick-square"
          type="checkbox"
          name={name}
          value="yes"
          defaultChecked={typed === 'yes'}
          aria-describedby={describedBy(name, { error })}
          aria-invalid={error === undefined ? undefined : true}
        />
        <div>
          <label htmlFor={name}>{label}</label>
        </div>
      </div>
    </div>
  );
}
