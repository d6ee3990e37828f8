import { cookies, headers } from 'next/headers';
import { isEncrypted } from '@/app/encrypted';
import { nowMs } from '@/lib/clock';
import { env } from '@/lib/env';
import { ADDRESS_HEADER, CODE_HEADER } from '@/lib/request-stamp';
import { routes } from '@/lib/routes';
import { readSettings } from '@/lib/settings';
import { secretFor } from '@/lib/support/app-secret';
import type { Receipt } from '@/lib/support/create-ticket';
import type { HeldReceipt } from '@/lib/support/register-request';
import {
  CARRIED_PASS_SECONDS,
  PASS_SECONDS,
  type RequestPass,
  readPass,
  writePass,
} from '@/lib/support/request-pass';

const PASS_COOKIE = 'request-pass';

type Visit = {
  now: Date;
  address: string;
  /** Under which the log knows the present request. */
  code: string;
  /** IANA zone that the visitor chose. */
  zone: string | undefined;
};

/** What the server knows of the present request and of who sends it. */
export async function readVisit(): Promise<Visit> {
  const sent = await headers();
  return {
    now: new Date(nowMs()),
    address: sent.get(ADDRESS_HEADER) ?? 'unknown',
    code: sent.get(CODE_HEADER) ?? 'NOCODE',
    zone: readSettings(sent.get('cookie')).zone,
  };
}

/** The keys of this site, each for one purpose. */
export const secrets = {
  form: () => secretFor('form', env),
  accessCode: () => secretFor('access-code', env),
  pass: () => secretFor('pass', env),
};

/**
 * Lets this browser open a request for half an hour, and returns the address that opens it at once. A browser that keeps no
 * cookies finds its pass in that address; any other is led on to the address without it. Only an action may call it.
 */
export async function rememberRequest(pass: RequestPass | Receipt, now: Date) {
  const jar = await cookies();
  const { number, accessCode } = pass;
  const carried = accessCode === undefined ? { number } : { number, accessCode };
  const nowMs = now.getTime();
  jar.set(PASS_COOKIE, writePass(secrets.pass(), carried, nowMs), {
    httpOnly: true,
    secure: isEncrypted(await headers()),
    sameSite: 'lax',
    path: '/request',
    maxAge: PASS_SECONDS,
  });
  return routes.receipt(number, writePass(secrets.pass(), carried, nowMs, CARRIED_PASS_SECONDS));
}

/** The receipt of what this browser sent in the last half-hour; undefined when it sent nothing, or keeps no cookies. */
export async function findHeldReceipt(now: Date): Promise<HeldReceipt | undefined> {
  const kept = (await cookies()).get(PASS_COOKIE)?.value;
  const pass = readPass(secrets.pass(), kept, now.getTime());
  if (pass?.accessCode === undefined) return undefined;
  return { number: pass.number, accessCode: pass.accessCode };
}

/** The pass of this browser, if it opens the request with this number: that of its cookie, or the one in the address. */
export async function findPass(
  number: string,
  now: Date,
  carried: string | undefined,
): Promise<(RequestPass & { isCarried: boolean }) | undefined> {
  const kept = (await cookies()).get(PASS_COOKIE)?.value;
  for (const [written, isCarried] of [[kept, false] as const, [carried, true] as const]) {
    const pass = readPass(secrets.pass(), written, now.getTime());
    if (pass?.number === number) return { ...pass, isCarried };
  }
  return undefined;
}
