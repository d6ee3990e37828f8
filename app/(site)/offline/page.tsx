import type { Metadata } from 'next';
import { pageMoment } from '@/app/moment';
import { FraudNotice } from '@/components/site/fraud-notice';
import { NumbersSheet } from '@/components/site/numbers-sheet';
import { SheetDate } from '@/components/site/sheet-date';
import { service } from '@/content';
import { routes } from '@/lib/routes';
import '@/app/styles/paper.css';
import '@/app/styles/sheet.css';

const TITLE = 'Нет связи с сайтом';

export const metadata: Metadata = { title: TITLE, robots: { index: false } };

/**
 * The sheet that a visitor may save on the device: public/sw.js shows it in place of any page that cannot be reached. It
 * has no head and foot of the site, since those tell states and lead to what is out of reach.
 */
export default async function OfflinePage() {
  const now = await pageMoment();
  return (
    <>
      <header>
        <div className="notice">
          <p className="wrap">{service.disclaimer.short}</p>
        </div>
        <div className="bar">
          <div className="wrap">
            <a className="brand" href={routes.home()}>
              {service.siteName}
            </a>
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <div className="wrap page pb-12">
          <h1>{TITLE}</h1>
          <p className="lead">
            Страница не открылась. Вот номера, которые вы сохранили на этом устройстве. С&nbsp;тех
            пор они могли измениться.
          </p>
          <SheetDate now={now} />
          <p>
            {/* biome-ignore lint/a11y/useValidAnchor: the sheet stands under the address of the page that did not open */}
            <a className="go" href="">
              Попробовать открыть страницу ещё раз
            </a>
          </p>
          <NumbersSheet now={now} />
          <FraudNotice now={now} zone={undefined} />
          <p className="quiet print:hidden">
            Удалить этот лист можно, когда появится связь:{' '}
            <a href={routes.print()}>все телефоны на одном листе</a>.
          </p>
        </div>
      </main>
    </>
  );
}
