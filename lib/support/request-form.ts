import { z } from 'zod';
import {
  ConsentField,
  EmailField,
  FIELD_WORDS,
  MessageField,
  NameField,
  PhoneField,
} from '@/lib/forms/fields';
import { type FieldErrors, parseForm, type TypedText } from '@/lib/forms/form-state';
import { ANSWER_WAYS, type AnswerWay } from './ticket';
import { findTicketTopic } from './ticket-topic';

/** Fields of the form in the order of the page; errors are told in the same order. */
export type RequestField =
  | 'name'
  | 'topic'
  | 'message'
  | 'answerWay'
  | 'phone'
  | 'email'
  | 'consent';

/** A form without a fault. `phone` and `email` are there only when that way of answering was chosen. */
export type RequestValues = {
  name: string;
  topic: string;
  message: string;
  answerWay: AnswerWay;
  phone: string | undefined;
  email: string | undefined;
};

/** What the page of the form shows: nothing yet, or what came of sending it. The token stays with the form. */
export type RequestFormState = { token: string; typed: TypedText<RequestField> } & (
  | { kind: 'blank' }
  | { kind: 'rejected'; errors: FieldErrors<RequestField> }
  /** Data that nobody should send: `names` in Russian words, `isHidden` once they were taken out of the text. */
  | { kind: 'sensitive'; names: string[]; isHidden: boolean }
  /** Not taken for a reason that no field can mend, said in sentences. */
  | { kind: 'refused'; title: string; sentences: string[] }
);

const TopicField = z
  .string()
  .refine((id) => findTicketTopic(id) !== undefined, { error: FIELD_WORDS.topic.empty });
const NotAsked = z.string().transform(() => undefined);

type ReadRequest =
  | { ok: true; values: RequestValues; typed: TypedText<RequestField> }
  | { ok: false; errors: FieldErrors<RequestField>; typed: TypedText<RequestField> };

/**
 * Reads a sent form. `hasEmail` says whether this site can answer by e-mail; a way that is not offered cannot be chosen.
 * Phone and e-mail count only when they were chosen, so what stands in the other field is no fault.
 */
export function readRequest(data: FormData, { hasEmail }: { hasEmail: boolean }): ReadRequest {
  const way = data.get('answerWay');
  const offered = ANSWER_WAYS.filter((each) => hasEmail || each !== 'email');
  const schema = z.object({
    name: NameField,
    topic: TopicField,
    message: MessageField,
    answerWay: z.enum(offered, { error: FIELD_WORDS.answerWay.empty }),
    phone: way === 'phone' ? PhoneField : NotAsked,
    email: way === 'email' && hasEmail ? EmailField : NotAsked,
    consent: ConsentField,
  });
  return parseForm(schema, data);
}
