/**
 * Every address of the site. Each function takes ids of content (already checked) and returns a path from the root;
 * one snapshot in tests/unit/lib/routes.test.ts shows a changed address in review.
 */
export const routes = {
  home: () => '/',
  topic: (topicId: string, situationId?: string) =>
    situationId === undefined ? `/topics/${topicId}` : `/topics/${topicId}/${situationId}`,
  lines: () => '/lines',
  line: (lineId: string) => `/lines/${lineId}`,
  hours: () => '/hours',
  faq: () => '/faq',
  question: (faqId: string) => `/faq/${faqId}`,
  beforeYouCall: () => '/before-you-call',
  howToReachUs: (part?: 'could-not-get-through' | 'from-abroad' | 'not-by-phone' | 'accessible' | 'channels') =>
    part === undefined ? '/how-to-reach-us' : `/how-to-reach-us#${part}`,
  accessibility: () => '/accessibility',
  privacy: () => '/privacy',
  apiStatus: () => '/api/status',
  apiLines: () => '/api/lines.json',
} as const;
