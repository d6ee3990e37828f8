import type { FaqEntry } from '@/content';
import { routes } from '@/lib/routes';
import { typeset } from '@/lib/text/typeset';

/** Questions as links to their own pages. */
export function QuestionLinks({ questions }: { questions: readonly FaqEntry[] }) {
  return (
    <ul className="rows rows-links">
      {questions.map(({ id, question }) => (
        <li key={id}>
          <a href={routes.question(id)}>{typeset(question)}</a>
        </li>
      ))}
    </ul>
  );
}
