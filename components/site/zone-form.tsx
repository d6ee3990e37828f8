import { callerZones } from '@/content';
import { routes } from '@/lib/routes';
import { typeset } from '@/lib/text/typeset';

type ZoneFormProps = {
  /** The zone chosen, undefined for none. */
  zone: string | undefined;
  /** Path of this site to go back to. */
  from: string;
};

const GROUPS = [
  { label: 'Россия', zones: callerZones.russian },
  { label: 'За границей', zones: callerZones.abroad },
];

/**
 * «Ваш часовой пояс»: a plain form; nobody guesses where a caller is (hours.md 49). Where scripts run,
 * public/enhance/zone.js adds the zone of the device to it, as an offer (50).
 */
export function ZoneForm({ zone, from }: ZoneFormProps) {
  return (
    <form className="zone-form" method="post" action={routes.saveSettings()}>
      <input type="hidden" name="from" value={from} />
      <label htmlFor="zone-choice">Где вы сейчас</label>
      <select id="zone-choice" name="zone" className="field" defaultValue={zone ?? ''}>
        <option value="">Только московское время</option>
        {GROUPS.map(({ label, zones }) => (
          <optgroup key={label} label={label}>
            {zones.map(({ zone: value, cities, difference }) => (
              <option key={value} value={value}>
                {typeset(`${cities} — ${difference}`)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button type="submit" className="button">
        Показывать время
      </button>
    </form>
  );
}
