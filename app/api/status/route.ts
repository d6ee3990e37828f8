import { connection } from 'next/server';
import { nowMs } from '@/lib/clock';
import { statusReport } from '@/lib/directory/status-report';
import { jsonNow } from '@/lib/http/json-now';

/** All lines now, by the function that the pages use (hours.md 67). */
export async function GET(): Promise<Response> {
  await connection();
  return jsonNow(statusReport(nowMs()));
}
