import { createHash, randomBytes } from 'node:crypto';

const TOKEN_FORM = /^[\w-]{43}$/;

/** A new token of 256 random bits for the cookie. Only its hash is stored, so a copy of the database opens no session. */
export function makeSessionToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, tokenHash: hashToken(token) };
}

/** The hash under which a session is stored, or undefined for a text that was never a token of ours. */
export function findTokenHash(token: string | undefined): string | undefined {
  return token !== undefined && TOKEN_FORM.test(token) ? hashToken(token) : undefined;
}

/** The token has 256 random bits, so a quick hash is enough: there is nothing to guess. */
function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
