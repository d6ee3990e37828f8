import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, relative, sep } from 'node:path';
import { scriptWords } from './script-words';
import { scriptHeaders } from './security-headers';
import { makeVariants, sendVariant, type Variants } from './variants';

/** A script of citizen pages, ready to be sent; `version` changes with its text, `words` are those of `scriptWords`. */
export type OwnScript = {
  version: string;
  words: ReadonlySet<string> | undefined;
  variants: Variants;
};

/** The scripts that citizen pages may load, by the path that the markup names. */
export type OwnScripts = ReadonlyMap<string, OwnScript>;

/** Reads what the build made of public/enhance.js and public/enhance, once, at the start. Empty when there is nothing. */
export async function readOwnScripts(
  folder: string,
  headers: Record<string, string>,
): Promise<OwnScripts> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  const scripts = files.map(async ({ parentPath, name }): Promise<[string, OwnScript]> => {
    const file = join(parentPath, name);
    const path = `/${relative(folder, file).replaceAll(sep, '/')}`;
    return [path, await readOwnScript(file, headers)];
  });
  return new Map(await Promise.all(scripts));
}

async function readOwnScript(file: string, headers: Record<string, string>): Promise<OwnScript> {
  const body = await readFile(file);
  const version = createHash('sha256').update(body).digest('base64url').slice(0, 8);
  const variants = await makeVariants(body, {
    ...scriptHeaders(headers),
    'Content-Type': 'text/javascript; charset=utf-8',
  });
  return { version, words: scriptWords(body.toString()), variants };
}

/** The script for which a request asks (`IncomingMessage.url`), of whatever version. */
export function findOwnScript(
  scripts: OwnScripts,
  target: string | undefined,
): OwnScript | undefined {
  const [path = ''] = target?.split('?', 1) ?? [];
  return scripts.get(path);
}

/** Sends a script: for a year under the address of its version, to be asked for again under any other. */
export function sendOwnScript(
  request: IncomingMessage,
  response: ServerResponse,
  { version, variants }: OwnScript,
): void {
  const isVersioned = request.url?.endsWith(`.js?v=${version}`) === true;
  const keep = isVersioned ? 'public, max-age=31536000, immutable' : 'no-cache';
  sendVariant(request, response, variants, ['Cache-Control', keep, 'Vary', 'Accept-Encoding']);
}

/** The address to write into a page, undefined for a script that is none of ours. */
export function ownScriptAddress(scripts: OwnScripts, path: string): string | undefined {
  const script = scripts.get(path);
  return script === undefined ? undefined : `${path}?v=${script.version}`;
}
