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
    <form role="search" action={routes.search()} method="get" aria-labelledby={`${fieldId}-label`}>
      <label id={`${fieldId}-label`} htmlFor={fieldId} className="block">
        {label}
      </label>
      <div className="flex flex-wrap gap-3">
        <input
          id={fieldId}
          name="q"
          type="search"
          defaultValue={query}
          size={30}
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
          className="min-h-13 min-w-[min(100%,27ch)] max-w-full grow rounded-[8px] border-2 border-(--edge) bg-card px-4 text-ink"
        />
        <button
          type="submit"
          className="min-h-13 rounded-[8px] border-2 border-(--action) bg-(--action) px-6 font-semibold text-(--on-action)"
        >
          Найти
        </button>
      </div>
    </form>
  );
}
