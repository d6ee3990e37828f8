import { expect, test } from 'vitest';
import { hashPassword, NOBODYS_HASH, verifyPassword } from '@/lib/support/password';

// Made once at a lower cost, as an older version of the site would have: the password is «старый пароль».
const CHEAP_HASH =
  '$scrypt$ln=10,r=8,p=1$c2FsdHNhbHRzYWx0c2FsdA$d1o0XKoaTZSocgapv8Ftcjqj85Y1ZZ3OvP4ASVVgVVU';

test('a password fits its own hash and no other does', async () => {
  const stored = await hashPassword('верный пароль №1');
  expect(await verifyPassword('верный пароль №1', stored)).toEqual({
    isRight: true,
    needsRehash: false,
  });
  expect((await verifyPassword('верный пароль №2', stored)).isRight).toBe(false);
  expect((await verifyPassword('', stored)).isRight).toBe(false);
});

test('the same password is stored differently each time, with its cost and never in clear', async () => {
  const [first, second] = await Promise.all([hashPassword('пароль'), hashPassword('пароль')]);
  expect(first).toMatch(/^\$scrypt\$ln=15,r=8,p=3\$/);
  expect(first).not.toBe(second);
  expect(first).not.toContain('пароль');
});

test('a letter typed as one sign or as two is the same password', async () => {
  const stored = await hashPassword('йод'.normalize('NFC'));
  expect((await verifyPassword('йод'.normalize('NFD'), stored)).isRight).toBe(true);
});

test('a hash made at another cost still fits, and asks to be made anew', async () => {
  expect(await verifyPassword('старый пароль', CHEAP_HASH)).toEqual({
    isRight: true,
    needsRehash: true,
  });
});

test('the hash of nobody can be compared with, and nothing fits it', async () => {
  expect(await verifyPassword('пароль', NOBODYS_HASH)).toEqual({
    isRight: false,
    needsRehash: false,
  });
});

test('a stored text that is no hash is a fault, not a wrong password', async () => {
  await expect(verifyPassword('пароль', 'пароль')).rejects.toThrow('unknown form');
});
