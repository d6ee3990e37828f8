import { pageMoment } from '@/app/moment';
import { pageMetadata } from '@/app/page-metadata';
import { PageFrame } from '@/components/layout/page-frame';
import { PhoneLink } from '@/components/site/phone-link';
import { getLine } from '@/content';
import { routes } from '@/lib/routes';

const TITLE = 'Доступность сайта';

export const metadata = pageMetadata({
  title: TITLE,
  description:
    'Что сделано для людей с инвалидностью, что пока не проверено и куда сообщить о преграде.',
  path: routes.accessibility(),
});

export default async function AccessibilityPage() {
  const now = await pageMoment();
  const line = getLine('access-general');
  return (
    <PageFrame now={now} trail={{ parents: [], current: TITLE }}>
      <div className="wrap page prose">
        <h1>{TITLE}</h1>
        <p className="lead">
          Номер и часы работы должен узнать каждый: на слух, на ощупь, с клавиатуры, на старом
          телефоне.
        </p>

        <h2>Что сделано</h2>
        <ul>
          <li>Каждая страница читается целиком без JavaScript, картинок и цвета.</li>
          <li>Все ссылки доступны с клавиатуры. Видно, где вы находитесь.</li>
          <li>Контраст текста не ниже 7:1, в светлой и в тёмной теме.</li>
          <li>Текст увеличивается вдвое на экране шириной 320 точек, ничего не пропадает.</li>
          <li>«Открыто» и «закрыто» сказано словами, а не только цветом.</li>
          <li>Номер телефона звучит парами цифр. Чтобы позвонить, нажмите на него.</li>
          <li>Ничего не мигает и не движется само.</li>
        </ul>

        <h2>Что пока не так</h2>
        <ul>
          <li>С настоящими программами экранного доступа и с людьми сайт ещё не проверяли.</li>
          <li>Нет видео на русском жестовом языке.</li>
          <li>Нет отдельной версии простым языком с картинками.</li>
        </ul>

        <h2>Как проверяли</h2>
        <p>
          Проверка от 23 ноября 2026 года, своими силами, автоматически. Каждую страницу проверяют
          axe, html-validate и Nu Html Checker. Путь до номера проходят с клавиатуры, без JavaScript
          и через дерево доступности. Ориентир: WCAG 2.2, уровень AA, контраст уровня AAA.
        </p>

        <h2>Если что-то мешает</h2>
        <p id="access-line">{line.name}:</p>
        <p>
          <PhoneLink line={line} describedBy="access-line" />
        </p>
        <p>
          Расскажите, на какой странице и что мешает. Не можете говорить по телефону? Выберите
          другой способ: <a href={routes.howToReachUs('channels')}>как написать</a>.
        </p>
      </div>
    </PageFrame>
  );
}
