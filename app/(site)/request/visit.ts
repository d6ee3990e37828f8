import { cookies, headers } from 'next/headers';
import { nowMs } from '@/lib/clock';
import { env } from '@/lib/env';
import { ADDRESS_HEADER, CODE_HEADER } from '@/lib/request-stamp';
import { secretFor } from '@/lib/support/app-secret';
import type { Receipt } from '@/lib/support/create-ticket';
import { PASS_SECONDS, type RequestPass, readPass, writePass } from '@/lib/support/request-pass';

const PASS_COOKIE = 'request-pass';

/** What the server knows of the present request: who sends it, and the code under which the log knows it. */
export async function readVisit(): Promise<{ now: Date; address: string; code: string }> {
  const sent = await headers();
  return {
    now: new Date(nowMs()),
    address: sent.get(ADDRESS_HEADER) ?? 'unknown',
    code: sent.get(CODE_HEADER) ?? 'NOCODE',
  };
}

/** The keys of this site, each for one purpose. */
export const secrets = {
  form: () => secretFor('form', env),
  accessCode: () => secretFor('access-code', env),
  pass: () => secretFor('pass', env),
};

/** Lets this browser open a request for half an hour; only an action may call it. */
export async function rememberRequest(pass: RequestPass | Receipt, now: Date): Promise<void> {
  const jar = await cookies();
  const { number, accessCode } = pass;
  const carried = accessCode === undefined ? { number } : { number, accessCode };
  jar.set(PASS_COOKIE, writePass(secrets.pass(), carried, now.getTime()), {
    httpOnly: true,
    secure: env.siteUrl?.startsWith('https:') ?? false,
    sameSite: 'lax',
    path: '/request',
    maxAge: PASS_SECONDS,
  });
}

/** The pass of this browser, if it opens the request with this number. */
export async function findPass(number: string, now: Date): Promise<RequestPass | undefined> {
  const jar = await cookies();
  const pass = readPass(secrets.pass(), jar.get(PASS_COOKIE)?.value, now.getTime());
  return pass?.number === number ? pass : undefined;
}
