import { emergencyPage } from '@/lib/http/emergency-page';
import { siteAt } from '../support/servers';
import { everyPath, SAVED_SHEET } from '../support/sitemap';

export type Page = { path: string; html: string };

/** Any instant will do: the emergency page tells hours, not states. */
const AN_INSTANT = Date.parse('2026-12-04T12:00:00+03:00');

/** The markup of every page as the server sends it, before any browser mends it; the page of a breakdown included. */
export async function fetchPages(): Promise<Page[]> {
  const paths = [...(await everyPath()), SAVED_SHEET];
  const sent = await Promise.all(
    paths.map(async (path) => {
      const response = await fetch(`${siteAt('open')}${path}`);
      return { path, html: await response.text() };
    }),
  );
  return [...sent, { path: 'the emergency page', html: emergencyPage(500, AN_INSTANT) }];
}
