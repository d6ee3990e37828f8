import { headers } from 'next/headers';
import { ADDRESS_HEADER } from '@/lib/request-stamp';

/** Address of the client as the server stamped it on this request, trusted proxies taken into account. */
export async function clientAddress(): Promise<string> {
  return (await headers()).get(ADDRESS_HEADER) ?? 'unknown';
}
