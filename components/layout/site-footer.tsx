import { mainLine } from '@/components/site/main-line';
import { PhoneLink } from '@/components/site/phone-link';
import { StatusLine } from '@/components/site/status-line';
import { service } from '@/content';
import { routes } from '@/lib/routes';
import { dateInWords } from '@/lib/text/dates';
import { sections } from './sections';

const otherPages = [
  { label: 'Написать обращение', href: routes.request() },
  { label: 'Что с обращением', href: routes.requestStatus() },
  { label: 'Поиск по сайту', href: routes.search() },
  { label: 'Телефоны на одном листе', href: routes.print() },
  { label: 'Доступность сайта', href: routes.accessibility() },
  { label: 'Личные данные', href: routes.privacy() },
];

/** The foot of every page: the main number with its state, then every page of the site (accessibility.md 5). */
export function SiteFooter({ now, zone }: { now: number; zone: string | undefined }) {
  return (
    <footer className="foot">
      <div className="wrap">
        <div>
          <h2 id="foot-line">{mainLine.name}</h2>
          <PhoneLink line={mainLine} describedBy="foot-line" />
          <StatusLine line={mainLine} now={now} zone={zone} />
          <p>{mainLine.costNote}</p>
        </div>
        <nav id="menu" aria-label="Все разделы">
          <ul>
            <li>
              <a href={routes.home()}>Главная</a>
            </li>
            {[...sections, ...otherPages].map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="text-small">
          Сведения проверены {dateInWords(service.provenance.checkedOn)}. {service.disclaimer.full}
        </p>
      </div>
    </footer>
  );
}
