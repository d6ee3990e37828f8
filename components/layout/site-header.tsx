import type { ReactNode } from 'react';
import { SearchForm } from '@/components/site/search-form';
import { service } from '@/content';
import { routes } from '@/lib/routes';
import { isLowVision } from '@/lib/settings';
import type { Visitor } from '@/lib/visitor';
import { QuickRow } from './quick-row';
import { type SectionId, sections } from './sections';

type SiteHeaderProps = {
  visitor: Visitor;
  /** Section of the menu to which the page belongs. */
  section: SectionId | undefined;
  /** Off on pages that hold the search in their own text, so that it stands once (journey S2). */
  hasSearch: boolean;
  /** Stands before the usual skip link, where a page has one more. */
  firstSkip: ReactNode;
};

/** The top of every page: skip link, the publisher's disclaimer, the name of the site and its sections. */
export function SiteHeader({ visitor, section, hasSearch, firstSkip }: SiteHeaderProps) {
  return (
    <header>
      {firstSkip}
      <a className="skip" href="#main">
        К содержанию
      </a>
      <div className="notice">
        <div className="wrap">
          <p>{service.disclaimer.short}</p>
          <a href={routes.settings('view')}>Версия для слабовидящих</a>
        </div>
      </div>
      {isLowVision(visitor.settings) && <QuickRow {...visitor} />}
      <div className="bar">
        <div className="wrap">
          <a className="brand" href={routes.home()}>
            {service.siteName}
          </a>
          <a className="to-menu" href={routes.search()}>
            Поиск
          </a>
          <a className="to-menu" href="#menu">
            Меню
          </a>
          <nav aria-label="Разделы">
            <ul>
              {sections.map(({ id, label, href }) => (
                <li key={id}>
                  <a href={href} aria-current={id === section ? 'true' : undefined}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
      {hasSearch && (
        <div className="finder-band">
          <div className="wrap">
            <SearchForm />
          </div>
        </div>
      )}
    </header>
  );
}
