import { hotlines, topics } from '@/content';
import { routes } from '@/lib/routes';
import { DEFAULT_SITUATION, listSitePages } from '@/lib/site-pages';

// What a line gives to take away is no page of the sitemap; the second address of a topic is one that next.config.ts redirects.
const PAGES = new Set([
  ...listSitePages(),
  ...hotlines.flatMap(({ id }) => [
    routes.lineCard(id),
    routes.lineContact(id),
    routes.lineCalendar(id),
  ]),
  ...topics.map((topic) => routes.topic(topic.id, DEFAULT_SITUATION)),
]);
const HAS_ENTRY_ID = /^\/(?:lines|topics|faq)\/./;
const NO_SUCH_PAGE = '/_not-found';

/**
 * The target under which Next shall answer a request (`IncomingMessage.url`). Next draws the page of a wrong address whole
 * only where no route fits; where a route fits but has no such id, its answer to `notFound()` is empty until scripts
 * run. So an unknown id becomes an address without a route.
 */
export function targetForNext(target: string): string {
  const [path = ''] = target.split('?', 1);
  // Next itself takes the last slash off, by a redirect.
  const isUnknown = HAS_ENTRY_ID.test(path) && !PAGES.has(path.replace(/\/$/, ''));
  return isUnknown ? NO_SUCH_PAGE : target;
}
