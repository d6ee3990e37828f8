import { routes } from '@/lib/routes';
import type { Settings } from '@/lib/settings';
import { ChoiceGroup } from './choice-group';
import { ViewSample } from './view-sample';

type ViewFormProps = {
  settings: Settings;
  /** Path of this site to go back to. */
  from: string;
};

/** «Версия для слабовидящих»: a plain form, whose sample follows the choices before they are sent (accessibility.md 71). */
export function ViewForm({ settings, from }: ViewFormProps) {
  return (
    <form className="view-form" method="post" action={routes.saveSettings()}>
      <input type="hidden" name="from" value={from} />
      <div id="view">
        <ChoiceGroup name="size" settings={settings} />
        <ChoiceGroup name="scheme" settings={settings} />
        <ChoiceGroup name="letters" settings={settings} />
        <ChoiceGroup name="lines" settings={settings} />
        <ChoiceGroup name="face" settings={settings} />
        <ChoiceGroup
          name="images"
          settings={settings}
          hint="«Нет» убирает украшения. Квадратные коды с номером остаются."
        />
        <ChoiceGroup name="theme" settings={settings} />
      </div>
      <ViewSample />
      <div className="buttons">
        <button type="submit" className="button">
          Применить
        </button>
        <button type="submit" className="button button-second" name="reset" value="1">
          Обычная версия
        </button>
      </div>
    </form>
  );
}
