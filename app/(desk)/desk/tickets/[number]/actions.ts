'use server';
import type { AnswerState } from '@/components/desk/answer-form';
import type { NoteState } from '@/components/desk/note-form';
import { env } from '@/lib/env';
import { readAnswerText } from '@/lib/forms/answer-text';
import { textOf } from '@/lib/forms/text-of';
import { addNote } from '@/lib/support/add-note';
import { answerTicket } from '@/lib/support/answer-ticket';
import { SLOWEST_OF_TWO_MS, tryWithDb } from '@/lib/support/try-with-db';
import { GONE, keptTextWords } from '../../kept-words';
import { identifyWriter } from '../../writer';
import { conflictWords } from './conflict-words';
import { seenTicket, showPage } from './seen-ticket';

/** Answers the citizen; whatever stands in the way, the text comes back. */
export async function answer(state: AnswerState, form: FormData): Promise<AnswerState> {
  const seen = seenTicket(form);
  const typed = textOf(form, 'text');
  const next = textOf(form, 'next') === 'resolved' ? 'resolved' : 'pending';
  const kept = { text: typed, version: state.version ?? seen.version, next } as const;
  const writer = await identifyWriter();
  if (!writer.ok) return { ...kept, fault: keptTextWords(writer) };
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
  if (!tried.ok) return { ...kept, fault: keptTextWords({ reason: 'away', code }) };
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
  if (!writer.ok) return { text: typed, fault: keptTextWords(writer) };
  const read = readAnswerText(typed);
  if (!read.ok) return { text: typed, fault: read.fault };
  const { now, code, operatorId } = writer;
  const tried = await tryWithDb(
    code,
    (db) => addNote({ db, now }, { number: seen.number, operatorId, text: read.text }),
    SLOWEST_OF_TWO_MS,
  );
  if (!tried.ok) return { text: typed, fault: keptTextWords({ reason: 'away', code }) };
  if (!tried.value.ok) return { text: typed, fault: GONE };
  return showPage(seen, 'noted');
}
