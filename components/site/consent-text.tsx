import { env } from '@/lib/env';
import { routes } from '@/lib/routes';
import { countOf } from '@/lib/text/plural';
import { typeset } from '@/lib/text/typeset';

/** What the consent is for and for how long, beside the form (accessibility.md 54, 89). */
export function ConsentText() {
  return (
    <>
      <h2 className="label">Ваши данные</h2>
      <p>
        {typeset(
          `Имя, рассказ и способ связи нужны, чтобы ответить. Храним их ${countOf(env.retentionDays, ['день', 'дня', 'дней'])} после ответа, потом стираем. Стереть можно и раньше: по номеру обращения и коду.`,
        )}
      </p>
      <p>
        <a className="go" href={routes.requestConsent()}>
          На что вы даёте согласие
        </a>
      </p>
    </>
  );
}
