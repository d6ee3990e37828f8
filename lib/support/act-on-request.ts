import { parseForm, typedText } from '@/lib/forms/form-state';
import { textOf } from '@/lib/forms/text-of';
import { type ActFormState, AdditionForm, type CitizenAct } from './act-form';
import { DONE_WORDS, GONE_WORDS, STALE_WORDS } from './act-words';
import { addMessage, closeTicket, withdrawConsent } from './citizen-acts';
import { issueFormToken, readFormToken } from './form-token';
import { limitWords } from './refusal-words';
import { askAboutSensitive } from './sensitive/sensitive-choice';
import type { Setting } from './setting';
import { limitAdding } from './submit-limits';
import type { TicketNumber } from './ticket-number';

type Act = {
  number: TicketNumber;
  act: CitizenAct;
  data: FormData;
  /** Secret behind the form's token. */
  secret: Buffer;
  /** IANA zone that the visitor chose. */
  zone: string | undefined;
};

/** Does what the citizen asked for and returns what the page shows: done with, or the text as it was and what to do. */
export async function actOnRequest(setting: Setting, act: Act): Promise<ActFormState> {
  const token = issueFormToken(act.secret, setting.now.getTime());
  switch (act.act) {
    case 'add':
      return addTo(setting, act, token);
    case 'close':
      return outcome(await closeTicket(setting, act.number), DONE_WORDS.close, token);
    case 'ask-withdraw':
      return { kind: 'confirm', token, typed: {} };
    case 'withdraw':
      return outcome(await withdrawConsent(setting, act.number), DONE_WORDS.withdraw, token);
    default:
      return act.act satisfies never;
  }
}

async function addTo(
  setting: Setting,
  { number, data, secret, zone }: Act,
  fresh: string,
): Promise<ActFormState> {
  const typed = typedText(['addition'], data);
  const sent = textOf(data, 'token');
  const token = readFormToken(secret, sent, setting.now.getTime());
  if (!token.ok) return { kind: 'refused', token: fresh, typed, ...STALE_WORDS };
  const read = parseForm(AdditionForm, data);
  if (!read.ok) return { kind: 'rejected', token: sent, typed, errors: read.errors };
  const question = askAboutSensitive(read.values.addition, textOf(data, 'sensitive'));
  if (question !== undefined) {
    const { names, isHidden, text } = question;
    const addition = isHidden ? text : (typed.addition ?? '');
    return { kind: 'sensitive', token: sent, typed: { addition }, names, isHidden };
  }
  const againAt = await limitAdding(setting, number);
  if (againAt !== undefined) {
    return { kind: 'refused', token: sent, typed, ...limitWords(againAt, zone) };
  }
  const addition = { text: read.values.addition, idempotencyKey: token.idempotencyKey };
  const added = await addMessage(setting, number, addition);
  if (added === 'gone') return { kind: 'refused', token: fresh, typed, ...GONE_WORDS };
  return { kind: 'done', token: fresh, typed: {}, ...DONE_WORDS.add };
}

function outcome(
  done: 'done' | 'gone',
  words: (typeof DONE_WORDS)['close'],
  token: string,
): ActFormState {
  return done === 'done'
    ? { kind: 'done', token, typed: {}, ...words }
    : { kind: 'refused', token, typed: {}, ...GONE_WORDS };
}
