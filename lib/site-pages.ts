import { faq, hotlines, situations, topics } from '@/content';
import { routes } from './routes';

/** A topic's own page is the answer for a caller in Russia, so that situation has no address of its own. */
export const DEFAULT_SITUATION = 'russia';

/** Paths of all public pages, from the root, each once: what the sitemap lists and what checks walk through. */
export function listSitePages(): string[] {
  const variants = situations.filter((situation) => situation.id !== DEFAULT_SITUATION);
  return [
    routes.home(),
    ...topics.flatMap((topic) => [
      routes.topic(topic.id),
      ...variants.map((situation) => routes.topic(topic.id, situation.id)),
    ]),
    routes.lines(),
    ...hotlines.map((line) => routes.line(line.id)),
    routes.hours(),
    routes.faq(),
    ...faq.map((entry) => routes.question(entry.id)),
    routes.beforeYouCall(),
    ...topics.map((topic) => routes.beforeYouCall(topic.id)),
    routes.couldNotGetThrough(),
    routes.howToReachUs(),
    routes.print(),
    routes.request(),
    routes.requestStatus(),
    routes.requestConsent(),
    routes.accessibility(),
    routes.privacy(),
  ];
}
