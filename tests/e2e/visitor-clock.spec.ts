import { expect, request, test } from '@playwright/test';
import { hotlines } from '@/content';
import { statusAt } from '@/lib/hours/status-at';
import { statusSentence } from '@/lib/hours/status-text';
import { momentMs, siteAt } from '../support/servers';
import { everyPath } from '../support/sitemap';
import { plain } from '../support/words';

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

test('with settings every page has the quick row and the second clock (accessibility.md 74, hours.md 46)', async () => {
  const client = await request.newContext({
    baseURL: siteAt('open'),
    extraHTTPHeaders: { Cookie: 'settings=size=150&zone=Asia/Vladivostok' },
  });
  const faults: string[] = [];
  let seen = 0;
  for (const path of [...(await everyPath()), '/settings', '/print']) {
    const response = await client.get(path);
    const html = await response.text();
    if (!html.includes('id="quick"')) faults.push(`${path}: no quick row`);
    if (response.headers()['cache-control'] !== 'private, no-store') faults.push(`${path}: kept`);
    for (const { sentence } of statesOf(html)) {
      seen += 1;
      const isTold = /по вашему времени\)\.$|^Круглосуточно\.$/.test(sentence);
      if (!isTold) faults.push(`${path}: ${sentence}`);
    }
  }
  await client.dispose();
  expect(seen).toBeGreaterThan(150);
  expect(faults.join('\n')).toBe('');
});
