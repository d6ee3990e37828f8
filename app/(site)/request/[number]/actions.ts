'use server';

import { z } from 'zod';
import { typedText } from '@/lib/forms/form-state';
import { type ActFormState, CITIZEN_ACTS } from '@/lib/support/act-form';
import { actOnRequest } from '@/lib/support/act-on-request';
import { CLOSED_DOOR_WORDS } from '@/lib/support/act-words';
import { storeAwayWords } from '@/lib/support/refusal-words';
import { SLOWEST_OF_TWO_MS, tryWithDb } from '@/lib/support/try-with-db';
import { findPass, readVisit, secrets } from '../visit';

/**
 * Adds to, closes or withdraws the request that this browser has opened; `number` is that of the page, `carried` the pass in
 * its address, empty where there is none.
 */
export async function changeRequest(
  number: string,
  carried: string,
  before: ActFormState,
  data: FormData,
): Promise<ActFormState> {
  const { now, code, zone } = await readVisit();
  const typed = typedText(['addition'], data);
  const act = z.enum(CITIZEN_ACTS).catch('add').parse(data.get('act'));
  const pass = await findPass(number, now, carried);
  if (pass === undefined)
    return { kind: 'refused', token: before.token, typed, ...CLOSED_DOOR_WORDS };
  const tried = await tryWithDb(
    code,
    (db) =>
      actOnRequest({ db, now }, { number: pass.number, act, data, secret: secrets.form(), zone }),
    SLOWEST_OF_TWO_MS,
  );
  if (tried.ok) return tried.value;
  return { kind: 'refused', token: before.token, typed, ...storeAwayWords(code) };
}
