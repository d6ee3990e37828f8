import type { ReactNode } from 'react';

/** Words with places in braces, filled by public/enhance/parts/journal-words.js. */
const ENTRY = '{day} в {time}. {line}. {outcome}. Ожидание, минут: {minutes}. ';
const LETTER = `Не получается дозвониться. Мои звонки:
{calls}
Время указано по моим часам. Разница с Москвой, часов: {ahead}.
Прошу ответить письменно. Мой вопрос:
`;

/** The calls in the journal and the text made of them; the script shows the part when there is a call (facts.md §9). */
export function WrittenCalls({ letterLink }: { letterLink: ReactNode }) {
  return (
    <div hidden>
      <h3>Ваши звонки</h3>
      <ol className="calls" data-words={ENTRY} data-refused="Браузер не сохранил запись.">
        <li>
          <div className="call-acts">
            <button type="button" className="button-plain" name="change">
              Изменить запись
            </button>
            <button type="button" className="button-plain" name="remove">
              Удалить запись
            </button>
          </div>
        </li>
      </ol>
      <p>
        <button type="button" className="button-plain" name="erase">
          Удалить все записи
        </button>
      </p>
      <h3 id="journal-letter">Текст для обращения</h3>
      <p className="prose">Перенесите этот текст в обращение и допишите, что у вас случилось.</p>
      <textarea
        className="field"
        name="text"
        form="letter"
        readOnly
        rows={9}
        defaultValue={LETTER}
        aria-labelledby="journal-letter"
      />
      <div className="letter-acts">
        <button type="button" className="button" name="copy">
          Скопировать текст
        </button>
        {letterLink}
      </div>
    </div>
  );
}
