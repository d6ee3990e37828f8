import type { IncomingHttpHeaders } from 'node:http';
import { areUsual, readSettings } from '@/lib/settings';
import { listSitePages } from '@/lib/site-pages';

/** Pages that say something else for another query or cookie; each request draws them anew. */
const PERSONAL = new Set(['/search', '/print', '/settings', '/request', '/request/status']);

const READING_PAGES = new Set(listSitePages().filter((path) => !PERSONAL.has(path)));

/** What is kept of a request: the path of a public reading page, as it is for visitors without settings of their own. */
export type PageKey = string;

/** How many keys there can be; the cache is no larger. */
export const PAGE_KEYS = READING_PAGES.size;

/**
 * The key under which the answer to a request may be kept, undefined for what is drawn each time: a page for a visitor
 * with settings among it, who is one of few and may choose in some ten thousand ways. A query or another cookie never
 * enters the key and never reaches a kept page, so neither can fill the cache or spoil it.
 */
export function pageKeyOf(
  target: string | undefined,
  headers: IncomingHttpHeaders = {},
): PageKey | undefined {
  if (target === undefined || !areUsual(readSettings(headers.cookie))) return undefined;
  const query = target.indexOf('?');
  const path = query === -1 ? target : target.slice(0, query);
  return READING_PAGES.has(path) ? path : undefined;
}
