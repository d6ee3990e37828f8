import { connection } from 'next/server';
import { nowMs } from '@/lib/clock';
import { openDirectory } from '@/lib/directory/open-directory';
import { env, siteOrigin } from '@/lib/env';
import { jsonNow } from '@/lib/http/json-now';

/** The directory as open data, readable from any other site. */
export async function GET(): Promise<Response> {
  await connection();
  const headers = { 'Access-Control-Allow-Origin': '*' };
  return jsonNow(openDirectory(nowMs(), siteOrigin(env)), { headers });
}
