import { pageMoment } from '@/app/moment';
import { pageMetadata } from '@/app/page-metadata';
import { pageVisitor } from '@/app/visitor';
import { PageFrame } from '@/components/layout/page-frame';
import { ProseItems } from '@/components/site/answer-blocks';
import { DeviceStorage } from '@/components/site/device-storage';
import { guidance } from '@/content';
import { routes } from '@/lib/routes';
import '@/app/styles/paper.css';

const TITLE = 'Личные данные';

export const metadata = pageMetadata({
  title: TITLE,
  description: 'Чтобы узнать номер и часы работы, ничего сообщать о себе не нужно.',
  path: routes.privacy(),
});

export default async function PrivacyPage() {
  const now = await pageMoment();
  const visitor = await pageVisitor();
  return (
    <PageFrame now={now} visitor={visitor} trail={{ parents: [], current: TITLE }}>
      <div className="wrap page prose">
        <h1>{TITLE}</h1>
        <p className="lead">Чтобы узнать номер и часы работы, ничего сообщать о себе не нужно.</p>

        <h2>Что узнаёт сайт</h2>
        <ul>
          <li>Счётчиков посещений, рекламы и чужих программ на страницах нет.</li>
          <li>Страницы ничего не загружают с других сайтов.</li>
          <li>
            В журнал сервера попадают только сбои: адрес страницы и время, без сведений о вас.
          </li>
        </ul>

        <h2 id="device">Что остаётся на вашем устройстве</h2>
        <p>
          При первом посещении не остаётся ничего. Потом — только то, о чём вы попросили. Отметки и
          записи сайт не получает.
        </p>
        <DeviceStorage />
        <p>Всё сразу стирает сам браузер: откройте его настройки и удалите данные этого сайта.</p>

        <h2>Когда вы пишете обращение</h2>
        <p>
          Сайт хранит имя, рассказ и способ связи, чтобы ответить. Сколько хранит и как всё стереть,
          сказано на странице <a href={routes.requestConsent()}>«Согласие на обработку данных»</a>.
        </p>

        <h2>Когда вы звоните</h2>
        <p>
          Звонок идёт по телефонной сети, сайт в нём не участвует. Оператор спросит данные, чтобы
          найти ваше дело. <a href={routes.beforeYouCall()}>Что приготовить к звонку</a>
        </p>

        <h2>Чего не сообщать никому</h2>
        <ul>
          <ProseItems items={guidance.antiFraud} now={now} zone={visitor.settings.zone} />
        </ul>
      </div>
    </PageFrame>
  );
}
