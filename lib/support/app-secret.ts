import { createHmac, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What keys are made for; each gets a key of its own, so that none can be used in place of another. */
export type SecretPurpose = 'form' | 'access-code' | 'pass' | 'actions';

const FILE = 'app-secret';

/**
 * A key of 32 bytes for one purpose, always the same on this site. It follows from `appSecret` (APP_SECRET, which several
 * instances share), or from a secret that the first caller makes in `dataDir`. Throws when that folder cannot be written.
 */
export function secretFor(
  purpose: SecretPurpose,
  { appSecret, dataDir }: { appSecret: string | undefined; dataDir: string },
): Buffer {
  const root = appSecret ?? readOrMakeSecret(dataDir);
  return createHmac('sha256', root).update(`help-centre ${purpose}`).digest();
}

function readOrMakeSecret(dataDir: string): string {
  const path = join(dataDir, FILE);
  const known = readSecret(path);
  if (known !== undefined) return known;
  mkdirSync(dataDir, { recursive: true });
  // Put in place whole and only where none is yet: of two processes that start together both read the same one.
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 });
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(draft);
  }
  const made = readSecret(path);
  if (made === undefined) throw new Error(`the secret in ${FILE} cannot be read back`);
  return made;
}

function readSecret(path: string): string | undefined {
  try {
    const text = readFileSync(path, 'utf8').trim();
    // A cut file would make every code guessable: better to stop than to go on with it.
    if (text.length < 32) throw new Error(`${FILE} is cut short; restore it or remove it`);
    return text;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
