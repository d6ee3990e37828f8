import { connection } from 'next/server';
import { nowMs } from '@/lib/clock';
import { readiness } from '@/lib/directory/readiness';
import { jsonNow } from '@/lib/http/json-now';

/** The process can answer citizens; a load balancer sends it none otherwise. */
export async function GET(): Promise<Response> {
  await connection();
  const report = readiness(nowMs());
  return jsonNow(report, { status: report.ready ? 200 : 503 });
}
