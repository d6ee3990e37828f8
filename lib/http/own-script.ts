import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { OWN_SCRIPT_PATH } from './strip-scripts';
import { makeVariants, sendVariant, type Variants } from './variants';

/** The script of citizen pages, ready to be sent; `version` changes with its text. */
export type OwnScript = { version: string; variants: Variants };

/** Reads the script once, at the start. Returns undefined when the file is not there. */
export async function readOwnScript(
  file: string,
  headers: Record<string, string>,
): Promise<OwnScript | undefined> {
  const body = await readFile(file).catch(() => undefined);
  if (body === undefined) return undefined;
  const version = createHash('sha256').update(body).digest('base64url').slice(0, 8);
  const variants = await makeVariants(body, {
    ...headers,
    'Content-Type': 'text/javascript; charset=utf-8',
  });
  return { version, variants };
}

/** True when a request asks for the own script, of whatever version. */
export function asksOwnScript(target: string | undefined): boolean {
  return target === OWN_SCRIPT_PATH || target?.startsWith(`${OWN_SCRIPT_PATH}?`) === true;
}

/** Sends the script: for a year under the address of its version, to be asked for again under any other. */
export function sendOwnScript(
  request: IncomingMessage,
  response: ServerResponse,
  { version, variants }: OwnScript,
): void {
  const isVersioned = request.url === `${OWN_SCRIPT_PATH}?v=${version}`;
  const keep = isVersioned ? 'public, max-age=31536000, immutable' : 'no-cache';
  sendVariant(request, response, variants, ['Cache-Control', keep, 'Vary', 'Accept-Encoding']);
}
