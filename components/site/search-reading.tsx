import { routes } from '@/lib/routes';
import { MAX_QUERY_LENGTH } from '@/lib/search/normalize';
import type { SearchAnswer } from '@/lib/search/site-search';

/** How the query was read, when not as typed: cut at its length, in another layout, with another spelling. */
export function SearchReading({ answer }: { answer: SearchAnswer }) {
  const { query, cut, interpretation, results } = answer;
  const isRead = interpretation.kind !== 'typed' && interpretation.kind !== 'phone';
  return (
    <>
      {cut && <p>Запрос длиннее {MAX_QUERY_LENGTH} знаков. Искали по его началу.</p>}
      {isRead && results.length > 0 && (
        <p className="wrap-anywhere">
          Показано по запросу «{interpretation.shown}».{' '}
          <a href={routes.search(query, true)}>Искать точно «{query}»</a>
        </p>
      )}
    </>
  );
}
