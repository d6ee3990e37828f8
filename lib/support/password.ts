import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

/** Cost of a new hash: 2^15 × 8 × 128 bytes = 32 MB for a tenth of a second, three times over (OWASP's second row). */
const COST = { ln: 15, r: 8, p: 3 };
const SALT_BYTES = 16;
const KEY_BYTES = 32;
const FORM = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([\w-]{8,64})\$([\w-]{22,86})$/;

type Cost = typeof COST;
type StoredPassword = { cost: Cost; salt: Buffer; key: Buffer };

/**
 * A password as it is stored: `$scrypt$ln=…,r=…,p=…$salt$key`, salt and key in base64url. The cost travels with it, so that
 * it can be raised later (requests.md 8).
 */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await deriveKey(password, salt, COST, KEY_BYTES);
  const { ln, r, p } = COST;
  return `$scrypt$ln=${ln},r=${r},p=${p}$${salt.toString('base64url')}$${key.toString('base64url')}`;
}

/**
 * Compares a password with a stored hash in constant time. `needsRehash` tells that the hash was made at another cost than
 * today's. Throws for a stored text of another form: it came from the database, not from a person.
 */
export async function verifyPassword(
  password: string,
  stored: string,
): Promise<{ isRight: boolean; needsRehash: boolean }> {
  const { cost, salt, key } = readStored(stored);
  const tried = await deriveKey(password, salt, cost, key.length);
  const isSameCost = cost.ln === COST.ln && cost.r === COST.r && cost.p === COST.p;
  return { isRight: timingSafeEqual(tried, key), needsRehash: !isSameCost };
}

/** A hash that no password fits: what an unknown name is compared with, so that it costs as much as a known one. */
export const NOBODYS_HASH = `$scrypt$ln=${COST.ln},r=${COST.r},p=${COST.p}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

function readStored(stored: string): StoredPassword {
  const match = FORM.exec(stored);
  if (match === null) throw new Error('a stored password hash has an unknown form');
  const [, ln, r, p, salt = '', key = ''] = match;
  return {
    cost: { ln: Number(ln), r: Number(r), p: Number(p) },
    salt: Buffer.from(salt, 'base64url'),
    key: Buffer.from(key, 'base64url'),
  };
}

function deriveKey(password: string, salt: Buffer, cost: Cost, bytes: number): Promise<Buffer> {
  const n = 2 ** cost.ln;
  const options: ScryptOptions = { N: n, r: cost.r, p: cost.p, maxmem: 256 * n * cost.r };
  return new Promise((resolve, reject) => {
    // One letter can be typed as one sign or as two; NFKC makes them the same password on every keyboard.
    scrypt(password.normalize('NFKC'), salt, bytes, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}
