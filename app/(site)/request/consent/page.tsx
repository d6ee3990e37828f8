import { pageMoment } from '@/app/moment';
import { pageMetadata } from '@/app/page-metadata';
import { pageVisitor } from '@/app/visitor';
import { PageFrame } from '@/components/layout/page-frame';
import { env } from '@/lib/env';
import { routes } from '@/lib/routes';
import { CONSENT_VERSION } from '@/lib/support/consent';
import { dateInWords } from '@/lib/text/dates';
import { countOf } from '@/lib/text/plural';
import { typeset } from '@/lib/text/typeset';

const TITLE = 'Согласие на обработку данных';

export const metadata = pageMetadata({
  title: TITLE,
  description: 'Какие данные нужны для ответа на обращение, сколько они хранятся и как их стереть.',
  path: routes.requestConsent(),
});

export default async function ConsentPage() {
  const now = await pageMoment();
  const visitor = await pageVisitor();
  const trail = {
    parents: [{ label: 'Написать обращение', href: routes.request() }],
    current: TITLE,
  };
  return (
    <PageFrame now={now} visitor={visitor} trail={trail}>
      <div className="wrap page prose">
        <h1>{TITLE}</h1>
        <p className="lead">
          Вы даёте его, когда отправляете обращение: отмечаете согласие в форме.
        </p>

        <h2>Какие данные</h2>
        <ul>
          <li>Фамилия, имя и отчество.</li>
          <li>Ваш рассказ и всё, что вы допишете потом.</li>
          <li>Телефон или адрес электронной почты, если вы попросили ответить так.</li>
        </ul>
        <p>
          СНИЛС, ИНН, паспортные данные, номера карт, пароли и коды не нужны. Если они попадут в
          рассказ, сайт заменит их словами и не сохранит.
        </p>

        <h2>Для чего</h2>
        <p>
          Чтобы ответить на обращение. Других целей нет: рекламы не шлём, другим организациям данные
          не передаём.
        </p>

        <h2>Что с ними делают</h2>
        <p>
          Записывают в базу сайта, читают, чтобы ответить, хранят и стирают. Читает их оператор. Кто
          и когда открывал ваш телефон или адрес почты, записывается.
        </p>

        <h2>Сколько хранят</h2>
        <p>
          {typeset(
            `${countOf(env.retentionDays, ['день', 'дня', 'дней'])} после ответа. Потом имя, рассказ и способ связи стираются. Остаются номер, даты и тема: по ним считают, успеваем ли мы отвечать.`,
          )}
        </p>

        <h2>Как отозвать согласие</h2>
        <p>
          Откройте <a href={routes.requestStatus()}>своё обращение</a> по номеру и коду доступа и
          нажмите «Отозвать согласие». Данные сотрём в течение суток. Ответа после этого не будет.
        </p>
        <p className="quiet">{`Действует с ${dateInWords(CONSENT_VERSION)}.`}</p>
        <p>
          <a className="go" href={routes.request()}>
            Вернуться к форме
          </a>
        </p>
      </div>
    </PageFrame>
  );
}
