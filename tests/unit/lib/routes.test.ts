import { expect, test } from 'vitest';
import { faq, hotlines, situations, topics } from '@/content';
import { pageAddress, routes } from '@/lib/routes';
import { listSitePages } from '@/lib/site-pages';

test('every address of the site, so that a change shows in review', () => {
  expect([
    routes.home(),
    routes.topic('documents'),
    routes.topic('documents', 'abroad'),
    routes.lines(),
    routes.line('mobile'),
    routes.lineCard('mobile'),
    routes.lineContact('mobile'),
    routes.lineCalendar('mobile'),
    routes.hours(),
    routes.faq(),
    routes.question('fraud'),
    routes.beforeYouCall(),
    routes.beforeYouCall('documents'),
    routes.couldNotGetThrough(),
    routes.howToReachUs(),
    routes.howToReachUs('from-abroad'),
    routes.print(),
    routes.offline(),
    routes.accessibility(),
    routes.privacy(),
    routes.search(),
    routes.search('за&быт'),
    routes.search('gfhjkm', true),
    routes.settings(),
    routes.settings('view'),
    routes.saveSettings(),
    routes.desk(),
    routes.deskSignIn(),
    routes.deskSignIn('/desk/tickets/4820719305'),
    routes.deskTicket('4820719305'),
    routes.deskFigures(),
    routes.deskAccount(),
    routes.request(),
    routes.request('documents'),
    routes.requestConsent(),
    routes.requestStatus(),
    routes.requestCarry(),
    routes.receipt('4820719305'),
    routes.receipt('4820719305', 'sealed'),
    routes.receiptCalendar('4820719305'),
    routes.apiStatus(),
    routes.apiLines(),
  ]).toMatchInlineSnapshot(`
    [
      "/",
      "/topics/documents",
      "/topics/documents/abroad",
      "/lines",
      "/lines/mobile",
      "/lines/mobile/card",
      "/lines/mobile/contact.vcf",
      "/lines/mobile/hours.ics",
      "/hours",
      "/faq",
      "/faq/fraud",
      "/before-you-call",
      "/before-you-call/documents",
      "/could-not-get-through",
      "/how-to-reach-us",
      "/how-to-reach-us#from-abroad",
      "/print",
      "/offline",
      "/accessibility",
      "/privacy",
      "/search",
      "/search?q=%D0%B7%D0%B0%26%D0%B1%D1%8B%D1%82",
      "/search?q=gfhjkm&exact=1",
      "/settings",
      "/settings#view",
      "/settings/save",
      "/desk",
      "/desk/sign-in",
      "/desk/sign-in?to=%2Fdesk%2Ftickets%2F4820719305",
      "/desk/tickets/4820719305",
      "/desk/figures",
      "/desk/account",
      "/request",
      "/request?topic=documents",
      "/request/consent",
      "/request/status",
      "/request/carry",
      "/request/4820719305",
      "/request/4820719305?pass=sealed",
      "/request/4820719305/deadline.ics",
      "/api/status",
      "/api/lines.json",
    ]
  `);
});

test('a page that content points to has the address of its route', () => {
  expect(pageAddress('how-to-reach-us')).toBe(routes.howToReachUs());
  expect(pageAddress('before-you-call')).toBe(routes.beforeYouCall());
});

test('the list of pages holds every line, question and topic in each situation once', () => {
  const pages = listSitePages();
  expect(new Set(pages).size).toBe(pages.length);
  expect(pages).toHaveLength(
    13 + hotlines.length + faq.length + topics.length * (situations.length + 1),
  );
  for (const line of hotlines) expect(pages).toContain(routes.line(line.id));
  for (const entry of faq) expect(pages).toContain(routes.question(entry.id));
  for (const topic of topics) expect(pages).toContain(routes.topic(topic.id, 'mobility'));
});

test('a topic for callers in Russia has one address, the topic itself', () => {
  for (const page of listSitePages()) expect(page).not.toMatch(/\/russia$/);
});
