import type { PageKey } from '@/content';

/** Part of the page «Как обратиться» to which a link may lead straight. */
export type ReachUsPart =
  | 'could-not-get-through'
  | 'from-abroad'
  | 'not-by-phone'
  | 'accessible'
  | 'channels';

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
  /** The line in large type, for a wall. */
  lineCard: (lineId: string) => `/lines/${lineId}/card`,
  /** The line as an entry for the address book of a phone. */
  lineContact: (lineId: string) => `/lines/${lineId}/contact.vcf`,
  /** The hours of the line for a calendar. */
  lineCalendar: (lineId: string) => `/lines/${lineId}/hours.ics`,
  hours: () => '/hours',
  faq: () => '/faq',
  question: (faqId: string) => `/faq/${faqId}`,
  beforeYouCall: (topicId?: string) =>
    topicId === undefined ? '/before-you-call' : `/before-you-call/${topicId}`,
  couldNotGetThrough: () => '/could-not-get-through',
  howToReachUs: (part?: ReachUsPart) =>
    part === undefined ? '/how-to-reach-us' : `/how-to-reach-us#${part}`,
  print: () => '/print',
  /** What stands in for a page when there is no network; only public/sw.js shows it. */
  offline: () => '/offline',
  accessibility: () => '/accessibility',
  privacy: () => '/privacy',
  /** With `isExact` the literal search, which reads the query as nothing but what is typed. */
  search: (query?: string, isExact = false) =>
    query === undefined
      ? '/search'
      : `/search?q=${encodeURIComponent(query)}${isExact ? '&exact=1' : ''}`,
  /** With a part, the keyboard's next stop is its first choice. */
  settings: (part?: 'view' | 'zone') => (part === undefined ? '/settings' : `/settings#${part}`),
  saveSettings: () => '/settings/save',
  desk: () => '/desk',
  /** With the desk page to come back to after signing in. */
  deskSignIn: (returnTo?: string) =>
    returnTo === undefined ? '/desk/sign-in' : `/desk/sign-in?to=${encodeURIComponent(returnTo)}`,
  deskTicket: (ticketNumber: string) => `/desk/tickets/${ticketNumber}`,
  deskFigures: () => '/desk/figures',
  deskAccount: () => '/desk/account',
  /** The form of a written request; with a topic it is chosen already. */
  request: (topicId?: string) =>
    topicId === undefined ? '/request' : `/request?topic=${encodeURIComponent(topicId)}`,
  requestConsent: () => '/request/consent',
  requestStatus: () => '/request/status',
  /** Where a page sends by POST what was typed already, so that it never stands in an address. */
  requestCarry: () => '/request/carry',
  /** With the pass of a browser that keeps no cookies. */
  receipt: (ticketNumber: string, pass?: string): `/request/${string}` =>
    pass === undefined ? `/request/${ticketNumber}` : `/request/${ticketNumber}?pass=${pass}`,
  receiptCalendar: (ticketNumber: string) => `/request/${ticketNumber}/deadline.ics`,
  apiStatus: () => '/api/status',
  apiLines: () => '/api/lines.json',
} as const;

/** The path of a page that content points to by its key. */
export function pageAddress(page: PageKey): string {
  return PAGES[page]();
}

const PAGES: Record<PageKey, () => string> = {
  home: routes.home,
  lines: routes.lines,
  hours: routes.hours,
  faq: routes.faq,
  'before-you-call': () => routes.beforeYouCall(),
  'could-not-get-through': routes.couldNotGetThrough,
  'how-to-reach-us': () => routes.howToReachUs(),
  accessibility: routes.accessibility,
  privacy: routes.privacy,
};
