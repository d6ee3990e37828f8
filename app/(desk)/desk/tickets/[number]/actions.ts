'use server';
import type { AnswerState } from '@/components/desk/answer-form';
import type { NoteState } from '@/components/desk/note-form';
import { env } from '@/lib/env';
import { readAnswerText } from '@/lib/forms/answer-text';
import { textOf } from '@/lib/forms/text-of';
import { routes } from '@/lib/routes';
import { addNote } from '@/lib/support/add-note';
import { answerTicket } from '@/lib/support/answer-ticket';
import { handOverTicket, takeTicket } from '@/lib/support/assign-ticket';
import {
  changePriority as changeTicketPriority,
  changeStatus as changeTicketStatus,
} from '@/lib/support/change-status';
import type { ActResult, SeenTicket } from '@/lib/support/change-ticket';
import { showContact as showTicketContact } from '@/lib/support/show-contact';
import { PRIORITIES } from '@/lib/support/ticket';
import { TICKET_STATUSES } from '@/lib/support/ticket-status';
import { SLOWEST_OF_TWO_MS, tryWithDb } from '@/lib/support/try-with-db';
import { goTo } from '../../go-to';
import { awayWords, GONE } from '../../kept-words';
import { deskSetting, requireOperator } from '../../session';
import { identifyWriter } from '../../writer';
import type { DoneCode } from './act-words';
import { conflictWords } from './conflict-words';

/** Answers the citizen; whatever stands in the way, the text comes back. */
export async function answer(state: AnswerState, form: FormData): Promise<AnswerState> {
  const seen = seenTicket(form);
  const typed = textOf(form, 'text');
  const next = textOf(form, 'next') === 'resolved' ? 'resolved' : 'pending';
  const kept = { text: typed, version: state.version ?? seen.version, next } as const;
  const writer = await identifyWriter();
  if (!writer.ok) return { ...kept, fault: writer.fault };
  const read = readAnswerText(typed);
  if (!read.ok) return { ...kept, fault: read.fault };
  const { now, code } = writer;
  const tried = await tryWithDb(
    code,
    (db) =>
      answerTicket(
        { db, now },
        {
          ...seen,
          operatorId: writer.operatorId,
          text: read.text,
          nextStatus: next,
          mailFrom: env.mail?.from,
        },
      ),
    SLOWEST_OF_TWO_MS,
  );
  if (!tried.ok) return { ...kept, fault: awayWords(code) };
  const result = tried.value;
  if (result.ok) showPage(seen, 'answered');
  if (result.reason !== 'conflict') return { ...kept, fault: GONE };
  return { ...kept, version: result.version, fault: conflictWords(result.latest, now) };
}

/** Keeps a note for colleagues. */
export async function note(_state: NoteState, form: FormData): Promise<NoteState> {
  const seen = seenTicket(form);
  const typed = textOf(form, 'text');
  const writer = await identifyWriter();
  if (!writer.ok) return { text: typed, fault: writer.fault };
  const read = readAnswerText(typed);
  if (!read.ok) return { text: typed, fault: read.fault };
  const { now, code, operatorId } = writer;
  const tried = await tryWithDb(
    code,
    (db) => addNote({ db, now }, { number: seen.number, operatorId, text: read.text }),
    SLOWEST_OF_TWO_MS,
  );
  if (!tried.ok) return { text: typed, fault: awayWords(code) };
  if (!tried.value.ok) return { text: typed, fault: GONE };
  return showPage(seen, 'noted');
}

/** Shows the citizen's contact to this operator, on record. */
export async function showContact(form: FormData): Promise<void> {
  const { operator, seen } = await beginAct(form);
  await showTicketContact(await deskSetting(), { number: seen.number, operatorId: operator.id });
  showPage(seen, 'contact');
}

/** Puts the request into this operator's charge. */
export async function take(form: FormData): Promise<void> {
  const { operator, seen } = await beginAct(form);
  const result = await takeTicket(await deskSetting(), { ...seen, operatorId: operator.id });
  showPage(seen, codeOf(result, 'taken'));
}

/** Puts the request into a colleague's charge. */
export async function handOver(form: FormData): Promise<void> {
  const { operator, seen } = await beginAct(form);
  const toOperatorId = textOf(form, 'operatorId');
  const act = { ...seen, operatorId: operator.id, toOperatorId };
  showPage(seen, codeOf(await handOverTicket(await deskSetting(), act), 'handed-over'));
}

/** Gives the request another priority. */
export async function changePriority(form: FormData): Promise<void> {
  const { operator, seen } = await beginAct(form);
  const priority = PRIORITIES.find((name) => name === textOf(form, 'priority'));
  if (priority === undefined) return showPage(seen, 'refused');
  const act = { ...seen, operatorId: operator.id, priority };
  const result = await changeTicketPriority(await deskSetting(), act);
  const isSame = !result.ok && result.reason === 'not-allowed';
  showPage(seen, isSame ? 'same-priority' : codeOf(result, 'priority'));
}

/** Moves the request to another state. */
export async function changeStatus(form: FormData): Promise<void> {
  const { operator, seen } = await beginAct(form);
  const status = TICKET_STATUSES.find((name) => name === textOf(form, 'status'));
  if (status === undefined) return showPage(seen, 'refused');
  const act = { ...seen, operatorId: operator.id, status };
  showPage(seen, codeOf(await changeTicketStatus(await deskSetting(), act), 'status'));
}

/** Who acts, and on which version of which request; without a session it leads to signing in and back. */
async function beginAct(form: FormData) {
  const seen = seenTicket(form);
  return { operator: await requireOperator(routes.deskTicket(seen.number)), seen };
}

/** Which request a form is about, and which version of it the operator had before their eyes. */
function seenTicket(form: FormData): SeenTicket {
  return { number: textOf(form, 'number'), version: Number(textOf(form, 'version')) };
}

function codeOf(result: ActResult, done: DoneCode): DoneCode {
  if (result.ok) return done;
  return result.reason === 'conflict' ? 'changed' : 'refused';
}

/** The page of the request anew, so that a reload repeats nothing. A number nobody has leads to the page that says so. */
function showPage({ number }: SeenTicket, done: DoneCode): never {
  const address = routes.deskTicket(encodeURIComponent(number || 'none'));
  // Without a part of its own the address would keep that of the page before, and the keyboard would land there.
  goTo(`${address}?done=${done}#done`);
}
