import { describedBy, FieldMessages, type FieldNotes } from './field-message';

type Choice = { value: string; label: string; hint?: string };

type ChoiceFieldProps = FieldNotes & {
  name: string;
  label: string;
  choices: readonly Choice[];
  /** The value that was chosen; none at first. */
  typed?: string | undefined;
};

/** One of several, each with a target as tall as a finger. The first control has the id to which an error leads. */
export function ChoiceField({ name, label, choices, typed, hint, error }: ChoiceFieldProps) {
  return (
    <fieldset
      className={error === undefined ? 'form-part' : 'form-part has-fault'}
      aria-describedby={describedBy(name, { hint, error })}
    >
      <legend className="label">{label}</legend>
      <FieldMessages id={name} hint={hint} error={error} />
      {choices.map((choice, place) => {
        const id = place === 0 ? name : `${name}-${choice.value}`;
        return (
          <div key={choice.value} className="tick">
            <input
              id={id}
              className="tick-mark tick-round"
              type="radio"
              name={name}
              value={choice.value}
              defaultChecked={typed === choice.value}
              aria-describedby={choice.hint && `${id}-note`}
            />
            <div>
              <label htmlFor={id}>{choice.label}</label>
              {choice.hint && (
                <p id={`${id}-note`} className="hint">
                  {choice.hint}
                </p>
              )}
            </div>
          </div>
        );
      })}
    </fieldset>
  );
}
