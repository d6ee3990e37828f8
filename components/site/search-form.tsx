import { routes } from '@/lib/routes';

type SearchFormProps = {
  /** What was asked last; it stays in the field (accessibility.md 38). */
  query?: string;
  /** Words above the field. */
  label?: string;
};

/** A question to the site: a plain form that works without scripts, wide enough to see what one types. */
export function SearchForm({ query = '', label = 'Что вы ищете?' }: SearchFormProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers and readers from before 2023 do not know <search>
    <form
      className="finder"
      role="search"
      action={routes.search()}
      method="get"
      aria-labelledby="search-label"
    >
      <label id="search-label" htmlFor="search" className="finder-label">
        {label}
      </label>
      <div className="finder-row">
        <input
          id="search"
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
