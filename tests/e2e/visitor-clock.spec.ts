import { expect, request, test } from '@playwright/test';
import { hotlines } from '@/content';
import { statusAt } from '@/lib/hours/status-at';
import { statusSentence } from '@/lib/hours/status-text';
import { momentMs, siteAt } from '../support/servers';
import { everyPath } from '../support/sitemap';
import { plain } from '../support/words';

/** A sheet goes from hand to hand, to people with other clocks. */
const FOR_PAPER = /^\/print$|\/card$/;

/** Every sentence of a state on a page, with the line it is about. */
function statesOf(html: string): { id: string; sentence: string }[] {
  const states = html.matchAll(/data-line="([^"]+)"[\s\S]*?<(?:time|span)[^>]*>([^<]+)</g);
  return [...states].map(([, id = '', sentence = '']) => ({ id, sentence: plain(sentence) }));
}

for (const zone of ['Asia/Vladivostok', 'America/New_York', 'Asia/Kolkata', 'Europe/Volgograd']) {
  test(`pages and API tell the states by the clock of ${zone} (hours.md 46–48)`, async () => {
    // Volgograd has Moscow's clock and no entry of its own: the cookie says nothing that is known.
    const counts = zone === 'Europe/Volgograd' ? undefined : zone;
    for (const moment of ['open', 'closingSoon', 'closed'] as const) {
      const client = await request.newContext({
        baseURL: siteAt(moment),
        extraHTTPHeaders: { Cookie: `settings=zone=${zone}` },
      });
      const now = momentMs(moment);
      const said = hotlines.map((line) => ({
        id: line.id,
        sentence: plain(statusSentence(statusAt(line, now), now, counts)),
      }));
      const report = await (await client.get('/api/status')).json();
      const told = report.lines.map(({ id, sentence }: { id: string; sentence: string }) => ({
        id,
        sentence: plain(sentence),
      }));
      expect(told).toEqual(said);
      const states = statesOf(await (await client.get('/lines')).text());
      expect(new Set(states.map(({ id }) => id)).size).toBe(hotlines.length);
      for (const state of states) expect(said).toContainEqual(state);
      await client.dispose();
    }
  });
}

/** What tells all zones side by side, and what programs read. */
const NO_TIMES_OF_ONE_VISITOR =
  /<table[^>]*><caption>Общий график по часам[\s\S]*?<\/table>|<script[\s\S]*?<\/script>/g;

/** Blocks of a page's own content that name a time of day, as text. */
function timesOf(html: string): string[] {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const own = main.replaceAll(NO_TIMES_OF_ONE_VISITOR, '');
  return own
    .split(/<\/?(?:p|li|tr|h\d|d[dtl]|div|section|ul|ol|option)\b[^>]*>/)
    .map((block) => plain(block.replaceAll(/<[^>]*>/g, ' ')))
    .filter((block) => /\d\d:\d\d/.test(block));
}

test('with settings every page has the quick row and the second clock (accessibility.md 74, hours.md 46)', async () => {
  const client = await request.newContext({
    baseURL: siteAt('open'),
    extraHTTPHeaders: { Cookie: 'settings=size=150&zone=Asia/Vladivostok' },
  });
  const faults: string[] = [];
  let seen = 0;
  for (const path of await everyPath()) {
    const response = await client.get(path);
    const html = await response.text();
    if (!html.includes('id="quick"')) faults.push(`${path}: no quick row`);
    if (response.headers()['cache-control'] !== 'private, no-store') faults.push(`${path}: kept`);
    for (const { sentence } of statesOf(html)) {
      seen += 1;
      const isTold = /по вашему времени\)\.$|^Круглосуточно\.$/.test(plain(sentence));
      if (!isTold) faults.push(`${path}: ${sentence}`);
    }
  }
  await client.dispose();
  expect(seen).toBeGreaterThan(150);
  expect(faults.join('\n')).toBe('');
});

test('wherever a time of day is told, in a table, a sentence or an answer, the second clock stands beside it (46)', async () => {
  const client = await request.newContext({
    baseURL: siteAt('open'),
    extraHTTPHeaders: { Cookie: 'settings=zone=Asia/Vladivostok' },
  });
  const paths = [...(await everyPath()), '/search?q=часы работы'];
  const told: string[] = [];
  for (const path of paths.filter((one) => !FOR_PAPER.test(one))) {
    const html = await (await client.get(path)).text();
    told.push(...timesOf(html).map((block) => `${path}: ${block}`));
  }
  await client.dispose();
  expect(told.length).toBeGreaterThan(150);
  expect(told.filter((block) => !block.includes('по вашему времени'))).toEqual([]);
});
