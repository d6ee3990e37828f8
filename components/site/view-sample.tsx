import { mainLine } from './main-line';
import { PhoneLink } from './phone-link';

/** A piece of a page in the look that is chosen above, by the style sheet alone (app/styles/settings.css). */
export function ViewSample() {
  return (
    <section className="sample" aria-labelledby="sample-title">
      <h2 id="sample-title">Так будет выглядеть страница</h2>
      <p>
        Позвоните по номеру <PhoneLink line={mainLine} size="inline" />. Оператор ответит на вопрос
        и подскажет, что делать дальше.
      </p>
    </section>
  );
}
