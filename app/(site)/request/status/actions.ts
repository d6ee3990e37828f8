'use server';

import { redirect } from 'next/navigation';
import { parseForm } from '@/lib/forms/form-state';
import { openRequest } from '@/lib/support/open-request';
import { attemptsWords, storeAwayWords, UNKNOWN_REQUEST } from '@/lib/support/refusal-words';
import { StatusForm, type StatusFormState } from '@/lib/support/status-form';
import { tryWithDb } from '@/lib/support/try-with-db';
import { readVisit, rememberRequest, secrets } from '../visit';

/** Opens a request by its number and code in this browser. */
export async function openByCode(
  _before: StatusFormState,
  data: FormData,
): Promise<StatusFormState> {
  const { now, address, code, zone } = await readVisit();
  const read = parseForm(StatusForm, data);
  const { typed } = read;
  if (!read.ok) return { kind: 'rejected', typed, errors: read.errors };
  const tried = await tryWithDb(code, (db) =>
    openRequest({ db, now }, { ...read.values, address }, secrets.accessCode()),
  );
  if (!tried.ok) return { kind: 'refused', typed, ...storeAwayWords(code) };
  if (!tried.value.ok) {
    const { value } = tried;
    const words = value.reason === 'limited' ? attemptsWords(value.againAt, zone) : UNKNOWN_REQUEST;
    return { kind: 'refused', typed, ...words };
  }
  redirect(await rememberRequest({ number: tried.value.number }, now));
}
