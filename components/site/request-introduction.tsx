import { routes } from '@/lib/routes';
import { ANSWER_WITHIN_HOURS } from '@/lib/support/ticket';
import { typeset } from '@/lib/text/typeset';
import { mainLine } from './main-line';
import { PhoneLink } from './phone-link';

/** What a person should know before writing: the promise, what not to write, and that urgent things are said by phone. */
export function RequestIntroduction() {
  return (
    <>
      <p className="lead">
        {typeset(
          `Ответим в течение ${ANSWER_WITHIN_HOURS} часов. Ночь и выходные тоже считаются. Вы сразу получите номер обращения.`,
        )}
      </p>
      <p className="aside">
        {typeset(
          'Не пишите СНИЛС, ИНН, паспортные данные, номер карты, пароли и коды из СМС. Для ответа они не нужны, оператор их не спросит.',
        )}
      </p>
      <p>
        Дело срочное? Позвоните: <PhoneLink line={mainLine} size="inline" />. Уже писали?{' '}
        <a href={routes.requestStatus()}>Узнайте, что с обращением</a>.
      </p>
    </>
  );
}
