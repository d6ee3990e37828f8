import { connection } from 'next/server';
import { nowMs } from '@/lib/clock';
import { readiness } from '@/lib/directory/readiness';
import { jsonNow } from '@/lib/http/json-now';
import { storeReadiness } from '@/lib/support/store-readiness';

/** The process can answer citizens and keep what they write; a load balancer sends it none otherwise. */
export async function GET(): Promise<Response> {
  await connection();
  const report = readiness(nowMs());
  const store = await storeReadiness();
  const isReady = report.ready && (store === 'ready' || store === 'unused');
  return jsonNow({ ...report, ready: isReady, store }, { status: isReady ? 200 : 503 });
}
