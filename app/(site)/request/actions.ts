'use server';

import { redirect } from 'next/navigation';
import { HONEYPOT_NAME } from '@/components/forms/honeypot';
import { checkRequestForm } from '@/lib/support/check-request-form';
import { issueFormToken } from '@/lib/support/form-token';
import { changedWords, limitWords, storeAwayWords } from '@/lib/support/refusal-words';
import { registerRequest } from '@/lib/support/register-request';
import type { RequestFormState } from '@/lib/support/request-form';
import { tryWithDb } from '@/lib/support/try-with-db';
import { forgetCarried } from './carried';
import { hasEmailAnswers } from './email-answers';
import { findHeldReceipt, readVisit, rememberRequest, secrets } from './visit';

/** Takes the form of a request: the receipt follows, or the form with what has to be mended. */
export async function sendRequest(
  _before: RequestFormState,
  data: FormData,
): Promise<RequestFormState> {
  const { now, address, code, zone } = await readVisit();
  const checks = {
    now,
    secret: secrets.form(),
    hasEmail: hasEmailAnswers(),
    honeypot: HONEYPOT_NAME,
  };
  const checked = checkRequestForm(data, checks);
  if (checked.kind === 'show') return checked.state;
  const draft = { ...checked.values, idempotencyKey: checked.idempotencyKey };
  const held = await findHeldReceipt(now);
  const sender = { address, held, secret: secrets.accessCode() };
  const tried = await tryWithDb(code, (db) => registerRequest({ db, now }, draft, sender));
  const refused = (words: { title: string; sentences: string[] }): RequestFormState => ({
    ...checked.state,
    kind: 'refused',
    ...words,
  });
  if (!tried.ok) return refused(storeAwayWords(code));
  const sent = tried.value;
  if (!sent.ok && sent.reason === 'limited') return refused(limitWords(sent.againAt, zone));
  if (!sent.ok) {
    // With a token of its own it is another request when it is sent once more.
    const token = issueFormToken(secrets.form(), now.getTime());
    return { ...refused(changedWords(sent.number)), token };
  }
  const opened = await rememberRequest(sent.receipt, now);
  await forgetCarried();
  redirect(opened);
}
