import { routes } from '@/lib/routes';
import { typeset } from '@/lib/text/typeset';

/** For a browser that keeps no cookies: how long the page of a request stays open in it, and how to open it again. */
export function NoCookiesNotice() {
  return (
    <p>
      {typeset(
        'Ваш браузер не сохраняет файлы cookie, поэтому страница закроется через пять минут. Потом её откроют номер и код: введите их на странице',
      )}{' '}
      <a href={routes.requestStatus()}>«Что с обращением»</a>.
    </p>
  );
}
