import { createHash } from 'node:crypto';

type TakenFile = {
  body: string;
  /** Example: `'text/vcard; charset=utf-8'`. */
  type: string;
  /** Name under which it is saved, in ASCII: old phones garble any other. */
  name: string;
};

/**
 * A text that a visitor takes away as a file. Whoever has it may keep it and asks each time whether it is still the same;
 * then the answer is 304 and empty.
 */
export function fileAnswer(request: Request, { body, type, name }: TakenFile): Response {
  // Weak, since the bytes differ by compression and the text does not.
  const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
  const headers = { ETag: tag, 'Cache-Control': 'public, max-age=0, must-revalidate' };
  const known = request.headers.get('if-none-match')?.split(',') ?? [];
  if (known.some((other) => other.trim() === tag))
    return new Response(null, { status: 304, headers });
  return new Response(body, {
    headers: {
      ...headers,
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  });
}
