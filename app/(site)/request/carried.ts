import { cookies, headers } from 'next/headers';
import { isEncrypted } from '@/app/encrypted';
import { packText, unpackText } from '@/lib/forms/pack-text';

const COOKIE = 'request-carried';
const LIVES_SECONDS = 30 * 60;

/** Remembers for half an hour, in this browser alone, what was typed on another page (accessibility.md 58). */
export async function carryText(text: string): Promise<void> {
  const jar = await cookies();
  jar.set(COOKIE, packText(text), {
    httpOnly: true,
    secure: isEncrypted(await headers()),
    sameSite: 'lax',
    path: '/request',
    maxAge: LIVES_SECONDS,
  });
}

/** What was typed on another page; undefined when nothing was. */
export async function findCarried(): Promise<string | undefined> {
  const packed = (await cookies()).get(COOKIE)?.value;
  return packed === undefined ? undefined : unpackText(packed);
}

/** Forgets it once it has been sent; only an action may call it. */
export async function forgetCarried(): Promise<void> {
  (await cookies()).delete({ name: COOKIE, path: '/request' });
}
