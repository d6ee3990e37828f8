import { pageMoment } from '@/app/moment';
import { pageMetadata } from '@/app/page-metadata';
import { pageVisitor } from '@/app/visitor';
import { PageFrame } from '@/components/layout/page-frame';
import { ProseItems } from '@/components/site/answer-blocks';
import { PhoneLink } from '@/components/site/phone-link';
import { accessibility, getLine } from '@/content';
import { routes } from '@/lib/routes';
import { dateInWords } from '@/lib/text/dates';
import { typeset } from '@/lib/text/typeset';
import '@/app/styles/paper.css';

const TITLE = 'Доступность сайта';

export const metadata = pageMetadata({
  title: TITLE,
  description:
    'Что сделано для людей с инвалидностью, что пока не проверено и куда сообщить о преграде.',
  path: routes.accessibility(),
});

export default async function AccessibilityPage() {
  const now = await pageMoment();
  const visitor = await pageVisitor();
  const line = getLine('access-general');
  return (
    <PageFrame now={now} visitor={visitor} trail={{ parents: [], current: TITLE }}>
      <div className="wrap page prose">
        <h1>{TITLE}</h1>
        <p className="lead">
          Номер и часы работы должен узнать каждый: на слух, на ощупь, с клавиатуры, на старом
          телефоне.
        </p>

        <h2>Что сделано</h2>
        <ul>
          <ProseItems items={accessibility.holds} now={now} zone={visitor.settings.zone} />
        </ul>

        <h2>Что пока не так</h2>
        <ul>
          {accessibility.owed.map(({ id, text, reason }) => (
            <li key={id}>{typeset(`${text} ${reason}`)}</li>
          ))}
        </ul>

        <h2>Как проверяли</h2>
        <p>
          {typeset(
            `Последняя проверка: ${dateInWords(accessibility.testedOn)}. Проверяли сами, программами.`,
          )}
        </p>
        <ul>
          <li>
            Каждую страницу смотрит программа axe: в светлой теме, в тёмной и в пяти цветовых схемах
            для слабовидящих. Разметку смотрят html-validate и Nu Html Checker.
          </li>
          <li>Путь до номера проходят одной клавиатурой и считают нажатия.</li>
          <li>Страницы читает вслух программа, которая заменяет экранного диктора.</li>
          <li>Страницы открывают на узком экране, с крупным текстом и без программ в браузере.</li>
        </ul>
        <p>Ориентир — правила WCAG 2.2: уровень AA, для контраста уровень AAA.</p>

        <h2>Если что-то мешает</h2>
        <p>Расскажите, на какой странице и что мешает. Можно позвонить:</p>
        <p id="access-line">{line.name}</p>
        <p>
          <PhoneLink line={line} describedBy="access-line" />
        </p>
        <p>
          Можно не звонить: <a href={routes.howToReachUs('channels')}>как написать</a>. На
          письменное обращение отвечают в течение 24 часов с момента регистрации.
        </p>
      </div>
    </PageFrame>
  );
}
