import { countOf, pluralForm } from '@/lib/text/plural';
import type { SearchAnswer } from './site-search';

/** Heading and title of an answer: how many were found, for what (accessibility.md 39). */
export function searchHeading({ query, results }: Pick<SearchAnswer, 'query' | 'results'>): string {
  const count = results.length;
  if (count === 0) return `По запросу «${query}» ничего не найдено`;
  const found = pluralForm(count, ['Найден', 'Найдено', 'Найдено']);
  return `${found} ${countOf(count, ['ответ', 'ответа', 'ответов'])} по запросу «${query}»`;
}
