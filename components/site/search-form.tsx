import { routes } from '@/lib/routes';

type SearchFormProps = {
  /** What was asked last; it stays in the field (accessibility.md 38). */
  query?: string;
  /** Words above the field. */
  label?: string;
  /** Tells a second form on one page from the first. */
  idSuffix?: string;
};

/** A question to the site: a plain form that works without scripts, wide enough to see what one types. */
export function SearchForm({
  query = '',
  label = 'Что вы ищете?',
  idSuffix = '',
}: SearchFormProps) {
  const fieldId = `search${idSuffix}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers and readers from before 2023 do not know <search>
    <form
      className="finder"
      role="search"
      action={routes.search()}
      method="get"
      aria-labelledby={`${fieldId}-label`}
    >
      <label id={`${fieldId}-label`} htmlFor={fieldId} className="finder-label">
        {label}
      </label>
      <div className="finder-row">
        <input
          id={fieldId}
          name="q"
          type="search"
          defaultValue={query}
          size={30}
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
          className="field"
        />
        <button type="submit" className="button">
          Найти
        </button>
      </div>
    </form>
  );
}
