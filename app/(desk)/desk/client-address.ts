import { headers } from 'next/headers';
import { ADDRESS_HEADER } from '@/lib/request-stamp';

/** Address of the client as lib/request-stamp.ts knows it; one name for all where nobody tells. */
export async function clientAddress(): Promise<string> {
  return (await headers()).get(ADDRESS_HEADER) ?? 'unknown';
}
