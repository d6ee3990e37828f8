import { CHOICES, type ChoiceName, type Settings } from '@/lib/settings';
import { typeset } from '@/lib/text/typeset';
import { SETTINGS_WORDS } from './settings-words';

type ChoiceGroupProps = { name: ChoiceName; settings: Settings; hint?: string };

/** One choice as radio buttons, each as tall as a finger; the present one is set. */
export function ChoiceGroup({ name, settings, hint }: ChoiceGroupProps) {
  const { legend } = SETTINGS_WORDS[name];
  const words: Record<string, string> = SETTINGS_WORDS[name].words;
  return (
    <fieldset className="choice" aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
      <legend>{legend}</legend>
      {hint !== undefined && (
        <p id={`${name}-hint`} className="quiet">
          {typeset(hint)}
        </p>
      )}
      <div className="options">
        {CHOICES[name].map((value) => (
          <label key={value} className="option">
            <input
              type="radio"
              name={name}
              value={value}
              defaultChecked={settings[name] === value}
            />
            {name === 'scheme' && (
              <span className="swatch" data-scheme={value} aria-hidden="true">
                А
              </span>
            )}
            <span>{typeset(words[value] ?? '')}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
