import { env } from '@/lib/env';
import { ENCRYPTED_HEADER } from '@/lib/request-stamp';

/**
 * Whether the sender of a request with these headers came encrypted, so that a cookie can be kept to such connections
 * (requests.md 8): as our own proxy tells, and where none tells anything, as the public address of the site does.
 */
export function isEncrypted(sent: Pick<Headers, 'get'>): boolean {
  const told = sent.get(ENCRYPTED_HEADER);
  return told ? told === 'yes' : (env.siteUrl?.startsWith('https:') ?? false);
}
