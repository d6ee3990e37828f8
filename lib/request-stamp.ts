import { randomInt } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Header by which the server tells pages the sender's address; what a client writes there is replaced. */
export const ADDRESS_HEADER = 'x-client-address';
/** Header by which the server tells pages the short code under which the log knows this request. */
export const CODE_HEADER = 'x-request-code';

// Without letters and digits that are confused when read out over the phone.
const CODE_SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const CODE_LENGTH = 6;

/**
 * Marks a request with a short code for the log and the address of its sender, both as headers that pages read. Of
 * X-Forwarded-For only the entry that our own `trustedHops` proxies vouch for counts: the rest anybody can write. Returns
 * the code.
 */
export function stampRequest(request: IncomingMessage, trustedHops: number): string {
  const code = Array.from({ length: CODE_LENGTH }, () =>
    CODE_SIGNS.charAt(randomInt(CODE_SIGNS.length)),
  ).join('');
  request.headers[CODE_HEADER] = code;
  request.headers[ADDRESS_HEADER] = addressOf(request, trustedHops);
  return code;
}

function addressOf({ headers, socket }: IncomingMessage, trustedHops: number): string {
  const forwarded = headers['x-forwarded-for'];
  const told = [forwarded ?? []].flat().join(',').split(',');
  const vouched = trustedHops > 0 ? told.at(-trustedHops)?.trim() : undefined;
  // A proxy that listens on IPv6 writes IPv4 addresses in the long form.
  return (vouched || socket.remoteAddress || 'unknown').replace(/^::ffff:/, '').slice(0, 64);
}
