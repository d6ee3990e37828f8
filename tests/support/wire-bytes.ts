import { get, type IncomingMessage } from 'node:http';
import { brotliDecompressSync, constants } from 'node:zlib';

/**
 * How many bytes of an answer, headers included, must have come before a browser has read what a pattern matches: a brotli
 * stream is unpacked as it comes. Throws when the whole page does not match.
 */
export async function bytesUntil(address: string, pattern: RegExp): Promise<number> {
  const { response, body } = await fetchBrotli(address);
  if (!pattern.test(unpacked(body))) throw new Error(`${address} has nothing like ${pattern}`);
  let [low, high] = [0, body.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (pattern.test(unpacked(body.subarray(0, middle)))) high = middle;
    else low = middle + 1;
  }
  return headBytes(response) + high;
}

/** How many bytes an answer has on the wire in brotli, headers included. */
export async function wireBytes(address: string): Promise<number> {
  const { response, body } = await fetchBrotli(address);
  return headBytes(response) + body.length;
}

function unpacked(part: Buffer): string {
  if (part.length === 0) return '';
  return brotliDecompressSync(part, { finishFlush: constants.BROTLI_OPERATION_FLUSH }).toString();
}

function fetchBrotli(address: string): Promise<{ response: IncomingMessage; body: Buffer }> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'Accept-Encoding': 'br' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ response, body: Buffer.concat(chunks) }));
    }).on('error', reject);
  });
}

function headBytes({ statusCode, statusMessage, rawHeaders }: IncomingMessage): number {
  const lines = rawHeaders.map((text, n) => text + (n % 2 === 0 ? ': ' : '\r\n'));
  return Buffer.byteLength(`HTTP/1.1 ${statusCode} ${statusMessage}\r\n${lines.join('')}\r\n`);
}
