import type { Hotline } from '@/content';
import { routes } from '@/lib/routes';
import { QrPicture } from './qr-picture';

/** What can be taken away of a line: into a phone, into a calendar, onto a wall. */
export function SaveNumber({ line }: { line: Hotline }) {
  return (
    <section className="section take-away">
      <div>
        <h2>Сохранить номер</h2>
        <ul className="rows rows-links">
          <li>
            <a href={routes.lineContact(line.id)}>В контакты телефона</a>
          </li>
          <li>
            <a href={routes.lineCalendar(line.id)}>Часы работы в календарь</a>
          </li>
          <li>
            <a href={routes.lineCard(line.id)}>Крупно на лист, чтобы повесить у телефона</a>
          </li>
          <li>
            <a href={routes.print()}>Все телефоны на одном листе</a>
          </li>
        </ul>
      </div>
      <figure>
        <QrPicture line={line} />
        <figcaption>Наведите камеру телефона. Он наберёт этот номер.</figcaption>
      </figure>
    </section>
  );
}
