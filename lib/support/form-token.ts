import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** What the token of a sent form says: its idempotency key and its age, or why it counts for nothing. */
export type ReadFormToken =
  | { ok: true; idempotencyKey: string; ageMs: number }
  | { ok: false; reason: 'missing' | 'forged' | 'expired' };

/** A form may lie open for three days; what was typed is kept even after that, only the token is made anew. */
const LIVES_MS = 3 * 24 * 3_600_000;
const TOKEN = /^([\w-]{22})\.(\d{1,15})\.([\w-]{43})$/;

/**
 * A token for one form shown at `nowMs`: a random key by which two sendings of the same form are known as one (requests.md
 * 2), and the time, signed so that neither can be made up.
 */
export function issueFormToken(secret: Buffer, nowMs: number): string {
  const content = `${randomBytes(16).toString('base64url')}.${nowMs}`;
  return `${content}.${signature(secret, content)}`;
}

/** Reads a token that came back at `nowMs`. */
export function readFormToken(secret: Buffer, token: string, nowMs: number): ReadFormToken {
  if (token === '') return { ok: false, reason: 'missing' };
  const [, idempotencyKey, issuedAt, signed] = TOKEN.exec(token) ?? [];
  if (idempotencyKey === undefined || signed === undefined) return { ok: false, reason: 'forged' };
  const expected = signature(secret, `${idempotencyKey}.${issuedAt}`);
  if (!timingSafeEqual(Buffer.from(expected), Buffer.from(signed))) {
    return { ok: false, reason: 'forged' };
  }
  const ageMs = nowMs - Number(issuedAt);
  // A little into the future is the clock of another instance; far into it is none of ours.
  if (ageMs > LIVES_MS || ageMs < -60_000) return { ok: false, reason: 'expired' };
  return { ok: true, idempotencyKey, ageMs };
}

function signature(secret: Buffer, content: string): string {
  return createHmac('sha256', secret).update(`form ${content}`).digest('base64url');
}
