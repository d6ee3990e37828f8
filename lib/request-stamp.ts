import { randomInt } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Header by which the server tells pages the sender's address; what a client writes there is replaced. */
export const ADDRESS_HEADER = 'x-client-address';
/** Header by which the server tells pages the short code under which the log knows this request. */
export const CODE_HEADER = 'x-request-code';
/** Header by which the server tells pages whether the sender came encrypted: `yes`, `no`, or nothing where no proxy of ours tells. */
export const ENCRYPTED_HEADER = 'x-client-encrypted';

// Without letters and digits that are confused when read out over the phone.
const CODE_SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const CODE_LENGTH = 6;

/**
 * Marks a request with a short code for the log, the address of its sender and whether it came encrypted, as headers that
 * pages read. Of X-Forwarded-For and X-Forwarded-Proto only the entry that our own `trustedHops` proxies vouch for counts:
 * the rest anybody can write. Returns the code.
 */
export function stampRequest(request: IncomingMessage, trustedHops: number): string {
  const code = makeCode();
  request.headers[CODE_HEADER] = code;
  request.headers[ADDRESS_HEADER] = addressOf(request, trustedHops);
  request.headers[ENCRYPTED_HEADER] = encryptionOf(request, trustedHops);
  return code;
}

/** A new short code by which the log knows a fault, for a person to read out. */
export function makeCode(): string {
  return Array.from({ length: CODE_LENGTH }, () =>
    CODE_SIGNS.charAt(randomInt(CODE_SIGNS.length)),
  ).join('');
}

function addressOf({ headers, socket }: IncomingMessage, trustedHops: number): string {
  const vouched = vouchedFor(headers['x-forwarded-for'], trustedHops);
  // A proxy that listens on IPv6 writes IPv4 addresses in the long form.
  return (vouched || socket.remoteAddress || 'unknown').replace(/^::ffff:/, '').slice(0, 64);
}

function encryptionOf({ headers }: IncomingMessage, trustedHops: number): 'yes' | 'no' | '' {
  const told = [headers['x-forwarded-proto'] ?? []].flat().join(',');
  // Most proxies pass on what the outermost of them wrote; some add to it as they do to the addresses.
  const protocol = vouchedFor(told, told.includes(',') ? trustedHops : Math.min(trustedHops, 1));
  if (!protocol) return '';
  return protocol === 'https' ? 'yes' : 'no';
}

function vouchedFor(header: string | string[] | undefined, trustedHops: number) {
  const told = [header ?? []].flat().join(',').split(',');
  return trustedHops > 0 ? told.at(-trustedHops)?.trim() : undefined;
}
