import { textOf } from '@/lib/forms/text-of';
import { issueFormToken, type ReadFormToken, readFormToken } from './form-token';
import { type RequestFormState, type RequestValues, readRequest } from './request-form';
import { askAboutSensitive } from './sensitive/sensitive-choice';

/** A form that can be registered, or the page to show instead. */
export type CheckedRequest =
  | { kind: 'ready'; values: RequestValues; idempotencyKey: string; state: RequestFormState }
  | { kind: 'show'; state: RequestFormState };

type FormCheck = { now: Date; secret: Buffer; hasEmail: boolean; honeypot: string };

// A person needs longer to read the form alone; a program sends it at once.
const YOUNGEST_MS = 2_000;

const AGAIN = 'То, что вы написали, осталось на странице.';
const REFUSALS = {
  stale: {
    title: 'Отправьте форму ещё раз',
    sentences: [
      `Форма была открыта слишком долго. ${AGAIN}`,
      'Прочитайте и нажмите «Отправить обращение».',
    ],
  },
  unknown: {
    title: 'Отправьте форму ещё раз',
    sentences: [
      `Форма пришла не полностью. ${AGAIN}`,
      'Прочитайте и нажмите «Отправить обращение».',
    ],
  },
  quick: {
    title: 'Отправьте форму ещё раз',
    sentences: [
      `Так быстро формы заполняют программы. ${AGAIN}`,
      'Прочитайте и нажмите «Отправить обращение».',
    ],
  },
} as const;

/**
 * Checks a sent form before the store is asked (requests.md 1–3, 7): its token, every field at once, data that nobody
 * should send, and signs of a program. Nothing typed is lost; only a token that counts for nothing is made anew.
 */
export function checkRequestForm(
  data: FormData,
  { now, secret, hasEmail, honeypot }: FormCheck,
): CheckedRequest {
  const read = readRequest(data, { hasEmail });
  const { typed } = read;
  const sent = textOf(data, 'token');
  const token = readFormToken(secret, sent, now.getTime());
  if (!token.ok) {
    const fresh = issueFormToken(secret, now.getTime());
    return show({ kind: 'refused', token: fresh, typed, ...refusalFor(token) });
  }
  if (!read.ok) return show({ kind: 'rejected', token: sent, typed, errors: read.errors });
  if (textOf(data, honeypot) !== '' || token.ageMs < YOUNGEST_MS) {
    return show({ kind: 'refused', token: sent, typed, ...lines(REFUSALS.quick) });
  }
  const question = askAboutSensitive(read.values.message, textOf(data, 'sensitive'));
  if (question !== undefined) {
    const { names, isHidden, text } = question;
    // As it was typed, spaces and all, until the citizen asks for something to be hidden.
    const message = isHidden ? text : (typed.message ?? '');
    return show({ kind: 'sensitive', token: sent, names, isHidden, typed: { ...typed, message } });
  }
  return {
    kind: 'ready',
    values: read.values,
    idempotencyKey: token.idempotencyKey,
    state: { kind: 'blank', token: sent, typed },
  };
}

function show(state: RequestFormState): CheckedRequest {
  return { kind: 'show', state };
}

function refusalFor({ reason }: ReadFormToken & { ok: false }) {
  return lines(reason === 'expired' ? REFUSALS.stale : REFUSALS.unknown);
}

function lines({ title, sentences }: { title: string; sentences: readonly string[] }) {
  return { title, sentences: [...sentences] };
}
