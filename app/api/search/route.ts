import { connection } from 'next/server';
import { nowMs } from '@/lib/clock';
import { jsonNow } from '@/lib/http/json-now';
import { searchSite } from '@/lib/search/site-search';
import { readSettings } from '@/lib/settings';

const NO_QUERY = 'Добавьте к адресу запрос, например: /api/search?q=пароль';

/** The answers of /search as JSON, by the same function (search.md). */
export async function GET(request: Request): Promise<Response> {
  await connection();
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get('q');
  if (asked === null) return jsonNow({ error: NO_QUERY }, { status: 400 });
  const exact = searchParams.get('exact') === '1';
  const { query, cut, interpretation, results } = searchSite(asked, {
    exact,
    nowMs: nowMs(),
    zone: readSettings(request.headers.get('cookie')).zone,
  });
  return jsonNow({
    query,
    cut,
    interpretation,
    results: results.map(({ id, kind, title, snippet, url, phone }) => ({
      ...{ id, kind, title, snippet: snippet.text, url },
      ...(phone !== undefined && { phone }),
    })),
  });
}
