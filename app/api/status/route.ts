import { connection } from 'next/server';
import { nowMs } from '@/lib/clock';
import { statusReport } from '@/lib/directory/status-report';
import { jsonNow } from '@/lib/http/json-now';
import { readSettings } from '@/lib/settings';

/** All lines now, by the function that the pages use, and by the clock that the visitor chose (hours.md 46, 67). */
export async function GET(request: Request): Promise<Response> {
  await connection();
  const { zone } = readSettings(request.headers.get('cookie'));
  return jsonNow(statusReport(nowMs(), zone));
}
