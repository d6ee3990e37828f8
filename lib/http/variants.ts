import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseEncoding, type Encoding } from './choose-encoding';
import { compress } from './compress';

/** One encoding of a body, with all headers that do not depend on the moment as a flat list of names and values. */
type Variant = { body: Buffer; etag: string; headers: readonly string[] };

/** A body that is sent many times, ready in every encoding. */
export type Variants = Record<Encoding, Variant>;

/** Compresses a body as well as it can be and names each encoding by its own strong ETag; `headers` go with all of them. */
export async function makeVariants(
  body: Buffer,
  headers: Record<string, string>,
): Promise<Variants> {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const [br, gzip, identity] = await Promise.all([
    makeVariant(body, 'br', hash, headers),
    makeVariant(body, 'gzip', hash, headers),
    makeVariant(body, 'identity', hash, headers),
  ]);
  return { br, gzip, identity };
}

async function makeVariant(
  plain: Buffer,
  encoding: Encoding,
  hash: string,
  headers: Record<string, string>,
): Promise<Variant> {
  const body = await compress(plain, encoding, 'best');
  const etag = `"${hash}-${encoding}"`;
  const all = {
    ...headers,
    ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    'Content-Length': String(body.length),
    ETag: etag,
  };
  return { body, etag, headers: Object.entries(all).flat() };
}

/**
 * Answers GET or HEAD with the encoding that the client likes best, or with 304 when it holds those very bytes.
 * `cacheHeaders` are the headers that a 304 repeats.
 */
export function sendVariant(
  request: IncomingMessage,
  response: ServerResponse,
  variants: Variants,
  cacheHeaders: readonly string[],
): void {
  const { body, etag, headers } = variants[chooseEncoding(request.headers['accept-encoding'])];
  if (holds(request.headers['if-none-match'], etag)) {
    response.writeHead(304, ['ETag', etag, ...cacheHeaders]).end();
    return;
  }
  response.writeHead(200, [...headers, ...cacheHeaders]);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** If-None-Match compares weakly (RFC 9110, 13.1.2): a proxy may have marked our ETag as weak. */
function holds(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}
