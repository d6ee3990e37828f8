import { IncomingMessage } from 'node:http';

/**
 * Reads the body of a form whole, before any page sees a part of it. Returns undefined once it is longer than
 * `largestBytes`; what still comes is then not read. Rejects when the sender hangs up.
 */
export async function readForm(
  request: IncomingMessage,
  largestBytes: number,
): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= largestBytes) chunks.push(chunk);
      else resolve(undefined);
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', reject);
  });
}

/** False for parts that were cut off or have no bounds (RFC 7578): no page can make anything of them. */
export async function isWholeForm(type: string | undefined, body: Buffer): Promise<boolean> {
  if (type === undefined || !/^multipart\/form-data/i.test(type)) return true;
  const parts = new Response(new Uint8Array(body), { headers: { 'Content-Type': type } });
  return parts.formData().then(
    () => true,
    () => false,
  );
}

/** The same request for a handler that has yet to read the body, which is `body` to the byte. */
export function requestWithBody(request: IncomingMessage, body: Buffer): IncomingMessage {
  const { method, url, headers, rawHeaders, httpVersion } = request;
  const whole = new IncomingMessage(request.socket);
  // Complete: what is taken down half-read would otherwise take the connection with it.
  Object.assign(whole, { method, url, headers, rawHeaders, httpVersion, complete: true });
  whole.push(body);
  whole.push(null);
  return whole;
}
