import { listSitePages } from '@/lib/site-pages';

/** Pages that say something else for another query or cookie; each request draws them anew. */
const PERSONAL = new Set(['/search', '/print', '/settings']);

const READING_PAGES = new Set(listSitePages().filter((path) => !PERSONAL.has(path)));

/** What is kept of a request: the path of a public reading page. Display settings join here when a visitor can choose them. */
export type PageKey = string;

/** How many keys there can be; the cache is no larger. */
export const PAGE_KEYS = READING_PAGES.size;

/**
 * The key under which the answer to a request may be kept, undefined for what is drawn each time. A query never enters the
 * key and never reaches a kept page, so no query can fill the cache or spoil it.
 */
export function pageKeyOf(target: string | undefined): PageKey | undefined {
  if (target === undefined) return undefined;
  const query = target.indexOf('?');
  const path = query === -1 ? target : target.slice(0, query);
  return READING_PAGES.has(path) ? path : undefined;
}
