import { SETTINGS_WORDS } from '@/components/site/settings-words';
import { routes } from '@/lib/routes';
import { CHOICES } from '@/lib/settings';
import { typeset } from '@/lib/text/typeset';
import type { Visitor } from '@/lib/visitor';

const PLACE = 'quick';

/**
 * The low-vision version at hand on every page while it is on: plain buttons that come back to this very row
 * (accessibility.md 74). Each colour shows itself and tells its name.
 */
export function QuickRow({ settings, target }: Visitor) {
  const at = CHOICES.size.indexOf(settings.size);
  const { words } = SETTINGS_WORDS.scheme;
  return (
    <section className="quick" id={PLACE} aria-label="Версия для слабовидящих">
      <form className="wrap" method="post" action={routes.saveSettings()}>
        <input type="hidden" name="from" value={`${target}#${PLACE}`} />
        <div className="quick-part">
          <span>{typeset(`Размер ${settings.size} %`)}</span>
          <button type="submit" name="size" value={CHOICES.size[Math.max(0, at - 1)]}>
            Мельче
          </button>
          <button
            type="submit"
            name="size"
            value={CHOICES.size[Math.min(at + 1, CHOICES.size.length - 1)]}
          >
            Крупнее
          </button>
        </div>
        <fieldset className="quick-part">
          <legend className="sr-only">Цвета</legend>
          {CHOICES.scheme.map((scheme) => (
            <button
              key={scheme}
              type="submit"
              className="swatch"
              name="scheme"
              value={scheme}
              data-scheme={scheme}
              aria-pressed={scheme === settings.scheme}
            >
              А<span className="sr-only"> {words[scheme]}</span>
            </button>
          ))}
        </fieldset>
        <div className="quick-part">
          <button type="submit" name="reset" value="1">
            Обычная версия
          </button>
          <a href={routes.settings('view')}>Все настройки</a>
        </div>
      </form>
    </section>
  );
}
