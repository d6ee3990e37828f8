'use server';
import { type ActState, type AskedAct, DESK_ACTS, verbOf } from '@/components/desk/desk-act';
import { textOf } from '@/lib/forms/text-of';
import { handOverTicket, takeTicket } from '@/lib/support/assign-ticket';
import { changePriority, changeStatus } from '@/lib/support/change-status';
import type { ActResult } from '@/lib/support/change-ticket';
import type { Setting } from '@/lib/support/setting';
import { showContact } from '@/lib/support/show-contact';
import { PRIORITIES } from '@/lib/support/ticket';
import { TICKET_STATUSES } from '@/lib/support/ticket-status';
import { SLOWEST_OF_TWO_MS, tryWithDb } from '@/lib/support/try-with-db';
import { keptActWords } from '../../kept-words';
import { identifyWriter } from '../../writer';
import type { DoneCode } from './act-words';
import { seenTicket, showPage } from './seen-ticket';

/** Does an act on a request; one that the session or the store forbids comes back, to be done by one press. */
export async function perform(_state: ActState, form: FormData): Promise<ActState> {
  const seen = seenTicket(form);
  const act = DESK_ACTS.find((name) => name === textOf(form, 'act'));
  if (act === undefined) return showPage(seen, 'refused');
  const asked = { ...seen, act, choice: textOf(form, 'choice') };
  const writer = await identifyWriter();
  if (!writer.ok) return { asked, fault: keptActWords(writer, verbOf(asked)) };
  const { now, code, operatorId } = writer;
  const tried = await tryWithDb(
    code,
    (db) => actOn({ db, now }, asked, operatorId),
    SLOWEST_OF_TWO_MS,
  );
  if (!tried.ok) return { asked, fault: keptActWords({ reason: 'away', code }, verbOf(asked)) };
  return showPage(seen, tried.value);
}

async function actOn(setting: Setting, asked: AskedAct, operatorId: string): Promise<DoneCode> {
  const { number, version, choice } = asked;
  const mine = { number, version, operatorId };
  switch (asked.act) {
    case 'take':
      return codeOf(await takeTicket(setting, mine), 'taken');
    case 'hand-over':
      return codeOf(
        await handOverTicket(setting, { ...mine, toOperatorId: choice }),
        'handed-over',
      );
    case 'priority': {
      const priority = PRIORITIES.find((name) => name === choice);
      if (priority === undefined) return 'refused';
      const result = await changePriority(setting, { ...mine, priority });
      const isSame = !result.ok && result.reason === 'not-allowed';
      return isSame ? 'same-priority' : codeOf(result, 'priority');
    }
    case 'status': {
      const status = TICKET_STATUSES.find((name) => name === choice);
      if (status === undefined) return 'refused';
      return codeOf(await changeStatus(setting, { ...mine, status }), 'status');
    }
    case 'contact':
      await showContact(setting, mine);
      return 'contact';
    default:
      return asked.act satisfies never;
  }
}

function codeOf(result: ActResult, done: DoneCode): DoneCode {
  if (result.ok) return done;
  return result.reason === 'conflict' ? 'changed' : 'refused';
}
