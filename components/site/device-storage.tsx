import { typeset } from '@/lib/text/typeset';

/**
 * Everything that pages may leave on a visitor's device, each after an act of theirs. `key` is the name under which it is
 * kept; tests/device-storage.test.ts compares the list with the code (accessibility.md 86).
 */
export const DEVICE_STORAGE = [
  {
    key: 'ticks',
    what: 'Отметки в списке перед звонком',
    when: 'Когда вы поставили отметку',
    until: 'Пока не нажмёте «Снять все отметки»',
  },
  {
    key: 'journal',
    what: 'Записи о звонках',
    when: 'Когда вы сохранили запись',
    until: 'Пока не нажмёте «Удалить все записи»',
  },
  {
    key: 'saved-numbers',
    what: 'Лист с номерами и часами для работы без сети',
    when: 'Когда вы нажали «Сохранить номера на этом устройстве»',
    until: 'Пока не нажмёте «Удалить с устройства»',
  },
  {
    key: 'draft',
    what: 'Черновик обращения',
    when: 'Когда вы начали писать обращение',
    until: 'Пока вы его не отправите или не закроете вкладку',
  },
  {
    key: 'request-pass',
    what: 'Пропуск к вашему обращению',
    when: 'Когда вы отправили обращение или открыли его по номеру и коду',
    until: 'Полчаса',
  },
  {
    key: 'request-carried',
    what: 'Текст, который вы перенесли в обращение с другой страницы',
    when: 'Когда вы нажали кнопку «Перенести в обращение» или «Написать об этом в обращении»',
    until: 'Полчаса, или пока обращение не отправлено',
  },
  {
    key: 'settings',
    what: 'Вид страниц и ваш часовой пояс',
    when: 'Когда вы выбрали их в настройках',
    until: 'Год, или пока не вернёте обычный вид и московское время',
  },
] as const;

/** What stays on the device, when it comes there and how to get rid of it. */
export function DeviceStorage() {
  return (
    <dl>
      {DEVICE_STORAGE.map(({ key, what, when, until }) => (
        <div key={key}>
          <dt>
            <strong>{typeset(what)}</strong>
          </dt>
          <dd>{typeset(`${when}.`)}</dd>
          <dd>{typeset(`Хранится: ${until.charAt(0).toLowerCase()}${until.slice(1)}.`)}</dd>
        </div>
      ))}
    </dl>
  );
}
