import type { IncomingMessage, ServerResponse } from 'node:http';
import { areUsual, readSettings } from '@/lib/settings';
import { PAGE_VARY } from './cache-control';
import { chooseEncoding } from './choose-encoding';
import { compress } from './compress';
import type { OwnScripts } from './own-scripts';
import { pagePolicy } from './security-headers';
import { stripScripts } from './strip-scripts';

type FinishedAnswer =
  | { ok: true; body: Buffer; headers: Record<string, string> }
  | { ok: false; fault: string };

// Texts that end; a stream of events (text/event-stream) has to flow.
const TEXT = /^(?:text\/(?!event-stream)|application\/(?:json|javascript|xml)\b|image\/svg\+xml)/;
// Below this an envelope of gzip costs more than it spares.
const WORTH_COMPRESSING_BYTES = 600;

/** True when an answer has to be whole before it goes out: a page, or text that will be compressed. */
export function needsFinishing(response: ServerResponse): boolean {
  return hasType(response, /^text\/html/) || isPlainText(response);
}

/**
 * Finishes a whole answer that is drawn for one request: a page is stripped and may not be stored, text is compressed.
 * Returns the body to send and the headers to set, or why the page must not go out.
 */
export async function finishAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  scripts: OwnScripts,
): Promise<FinishedAnswer> {
  if (!hasType(response, /^text\/html/)) return compressed(request, response, body, {});
  const stripped = stripScripts(body.toString(), scripts);
  if (!stripped.ok) return stripped;
  return compressed(request, response, Buffer.from(stripped.html), {
    'Content-Security-Policy': pagePolicy(stripped.styleSources),
    // A page tells a state, which is wrong as soon as a line opens or closes (hours.md 66).
    'Cache-Control': areUsual(readSettings(request.headers.cookie))
      ? 'no-store'
      : 'private, no-store',
    Vary: PAGE_VARY,
  });
}

async function compressed(
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  headers: Record<string, string>,
): Promise<FinishedAnswer> {
  const encoding = chooseEncoding(request.headers['accept-encoding']);
  const isWorthIt = isPlainText(response) && body.length >= WORTH_COMPRESSING_BYTES;
  if (!isWorthIt || encoding === 'identity') {
    return { ok: true, body, headers: { Vary: 'Accept-Encoding', ...headers } };
  }
  return {
    ok: true,
    body: await compress(body, encoding, 'quick'),
    headers: { Vary: 'Accept-Encoding', ...headers, 'Content-Encoding': encoding },
  };
}

/** Text as it is: whole, not a part of a file, and in no encoding yet. */
function isPlainText(response: ServerResponse): boolean {
  const isWhole = response.statusCode === 200 || response.statusCode === 404;
  return isWhole && !response.hasHeader('content-encoding') && hasType(response, TEXT);
}

function hasType(response: ServerResponse, type: RegExp): boolean {
  return type.test(String(response.getHeader('content-type')));
}
