import { connection } from 'next/server';
import { jsonNow } from '@/lib/http/json-now';

/** The process answers at all; a service manager restarts it otherwise. */
export async function GET(): Promise<Response> {
  await connection();
  return jsonNow({ live: true });
}
