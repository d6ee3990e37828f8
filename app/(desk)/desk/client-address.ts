import { headers } from 'next/headers';

/** Address of the client as the proxy in front tells it; one name for all where nobody tells. */
export async function clientAddress(): Promise<string> {
  const forwarded = (await headers()).get('x-forwarded-for');
  return forwarded?.split(',').at(-1)?.trim() || 'unknown';
}
