import type { FieldErrors } from '@/lib/forms/form-state';
import { NoticeBox } from './notice-box';

/** Every error of a form in the order of its fields, each a link to its field. */
export function ErrorSummary<Field extends string>({ errors }: { errors: FieldErrors<Field> }) {
  return (
    <NoticeBox title="Исправьте ошибки">
      <ul className="rows-links">
        {Object.entries<string | undefined>(errors).map(([field, sentence]) => (
          <li key={field}>
            <a href={`#${field}`}>{sentence}</a>
          </li>
        ))}
      </ul>
    </NoticeBox>
  );
}
