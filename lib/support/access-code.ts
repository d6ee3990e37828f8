import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Letters of Russian number plates and digits: each letter has the same shape in both alphabets, so a code can be typed
 * in either keyboard layout. Left out is what looks like something else: О and 0, 1, 8 beside В.
 */
const ALPHABET = 'АВЕКМНРСТУХ2345679';
const LENGTH = 12;
const GROUP = 4;

/** What people type for a letter or a digit of the alphabet: Latin twins, and letters that look like a digit. */
const TWINS: Record<string, string> = {
  A: 'А',
  B: 'В',
  E: 'Е',
  K: 'К',
  M: 'М',
  H: 'Н',
  P: 'Р',
  C: 'С',
  T: 'Т',
  Y: 'У',
  X: 'Х',
  Ё: 'Е',
  З: '3',
  Ч: '4',
  Б: '6',
};

/**
 * The access code of the request made under this idempotency key: twelve signs out of eighteen, 50 bits. It follows from
 * the key, so the same form sent twice shows the same code; without `secret` nobody can compute it.
 */
export function makeAccessCode(secret: Buffer, idempotencyKey: string): string {
  const digest = createHmac('sha256', secret).update(`code ${idempotencyKey}`).digest('hex');
  const base = BigInt(ALPHABET.length);
  let rest = BigInt(`0x${digest}`);
  let code = '';
  for (let place = 0; place < LENGTH; place += 1) {
    code += ALPHABET.charAt(Number(rest % base));
    rest /= base;
  }
  return code;
}

/** The code in three groups, for paper and for reading aloud: «КМ7Т 3АХ9 Р2СЕ». */
export function displayAccessCode(code: string): string {
  return (code.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join(' ');
}

/** Reads a typed code in any spacing, case and keyboard layout; undefined when it cannot be a code. */
export function parseAccessCode(text: string): string | undefined {
  const signs = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  const code = [...signs].map((sign) => TWINS[sign] ?? sign).join('');
  const isCode = code.length === LENGTH && [...code].every((sign) => ALPHABET.includes(sign));
  return isCode ? code : undefined;
}

/**
 * What is stored of a code: a keyed hash, useless without `secret`. A slow hash is not needed: 50 random bits behind a key
 * and a limit of attempts cannot be searched.
 */
export function hashAccessCode(secret: Buffer, number: string, code: string): string {
  return createHmac('sha256', secret).update(`hash ${number} ${code}`).digest('base64url');
}

/** Compares two stored hashes in a time that tells nothing about where they differ. */
export function isSameHash(a: string, b: string): boolean {
  const [left, right] = [a, b].map((hash) => createHmac('sha256', 'compare').update(hash).digest());
  return left !== undefined && right !== undefined && timingSafeEqual(left, right);
}
