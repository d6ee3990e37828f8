import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { pageMoment } from '@/app/moment';
import { pageMetadata } from '@/app/page-metadata';
import { pageVisitor } from '@/app/visitor';
import { OwnStyle } from '@/components/layout/own-style';
import { PageFrame } from '@/components/layout/page-frame';
import { PageScript } from '@/components/layout/page-script';
import { ViewForm } from '@/components/site/view-form';
import { ZoneForm } from '@/components/site/zone-form';
import { readRefererPath, readReturnPath } from '@/lib/return-path';
import { routes } from '@/lib/routes';

type SettingsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const TITLE = 'Версия для слабовидящих';

export const metadata: Metadata = {
  ...pageMetadata({
    title: TITLE,
    description: 'Крупный текст, контрастные цвета и время по вашим часам на всех страницах сайта.',
    path: routes.settings(),
  }),
  robots: { index: false, follow: true },
};

export default async function SettingsPage({ searchParams }: SettingsPageProps) {
  const now = await pageMoment();
  const visitor = await pageVisitor();
  const from = await cameFrom((await searchParams).from);
  const { settings } = visitor;
  return (
    <PageFrame now={now} visitor={visitor} trail={{ parents: [], current: TITLE }}>
      <OwnStyle name="view" />
      <OwnStyle name="settings" />
      <div className="wrap page">
        <h1>{TITLE}</h1>
        <section className="section">
          <h2>Как показывать сайт</h2>
          <p>
            Выберите и нажмите «Применить». Вы вернётесь туда, где были. Браузер запомнит выбор на
            год.
          </p>
          <ViewForm settings={settings} from={from} />
        </section>
        <section className="section" id="zone">
          <h2>Ваш часовой пояс</h2>
          <p>
            Линии работают по московскому времени. Выберите город, и рядом появится время по вашим
            часам.
          </p>
          <ZoneForm zone={settings.zone} from={from} />
        </section>
      </div>
      <PageScript name="zone" />
    </PageFrame>
  );
}

/** The page to go back to: the one that a link names, else the one it stood on; this one when nobody tells. */
async function cameFrom(named: string | string[] | undefined): Promise<string> {
  const asked = await headers();
  const path = readReturnPath(named) ?? readRefererPath(asked.get('referer'), asked.get('host'));
  return path ?? routes.settings();
}
