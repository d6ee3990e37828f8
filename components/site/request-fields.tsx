import type { ReactNode } from 'react';
import { ChoiceField } from '@/components/forms/choice-field';
import { ConsentBox } from '@/components/forms/consent-box';
import { Honeypot } from '@/components/forms/honeypot';
import { TextField } from '@/components/forms/text-field';
import { FIELD_WORDS, LONGEST_MESSAGE } from '@/lib/forms/fields';
import type { RequestFormState } from '@/lib/support/request-form';
import { SentAlreadyByButton } from './sent-already';

export type RequestFieldsProps = {
  state: RequestFormState;
  topics: readonly { id: string; name: string }[];
  /** Whether this site can answer by e-mail; a way that does not work is not offered. */
  hasEmail: boolean;
  /** What the consent is for, with its link; it stands before the box, not in its label (accessibility.md 54). */
  consentText: ReactNode;
  /** Number of the request that this browser has sent just now, if any. */
  sentNumber: string | undefined;
};

const CALL = { value: 'phone', label: 'Позвоните мне' };
const MAIL = { value: 'email', label: 'Напишите на электронную почту' };
const HERE = { value: 'site', label: 'Прочитаю ответ здесь, на сайте' };
const NO_CALLS = {
  value: 'no-calls',
  label: 'Мне нельзя звонить, пишите',
  hint: 'Ответ будет здесь, на сайте. Такое обращение мы прочтём раньше других.',
};

/** The fields of a request, each with what was typed and what has to be mended (accessibility.md 47–55). */
export function RequestFields({
  state,
  topics,
  hasEmail,
  consentText,
  sentNumber,
}: RequestFieldsProps) {
  const { typed } = state;
  const errors = state.kind === 'rejected' ? state.errors : {};
  return (
    <>
      <input type="hidden" name="token" value={state.token} />
      <Honeypot />
      <TextField
        name="name"
        label={FIELD_WORDS.name.label}
        hint="Отчество, если оно есть"
        autoComplete="name"
        typed={typed.name}
        error={errors.name}
      />
      <ChoiceField
        name="topic"
        label={FIELD_WORDS.topic.label}
        choices={topics.map(({ id, name }) => ({ value: id, label: name }))}
        typed={typed.topic}
        error={errors.topic}
      />
      <TextField
        name="message"
        label={FIELD_WORDS.message.label}
        hint={`Что вы делали и что ответил сайт. Не больше ${LONGEST_MESSAGE} знаков.`}
        rows={8}
        most={LONGEST_MESSAGE}
        typed={typed.message}
        error={errors.message}
      />
      <ChoiceField
        name="answerWay"
        label={FIELD_WORDS.answerWay.label}
        choices={hasEmail ? [CALL, MAIL, HERE, NO_CALLS] : [CALL, HERE, NO_CALLS]}
        typed={typed.answerWay}
        error={errors.answerWay}
      />
      <div data-if="phone">
        <TextField
          name="phone"
          label={FIELD_WORDS.phone.label}
          hint="Если выбрали «Позвоните мне». Номер любой страны, как вам удобно."
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          size="narrow"
          typed={typed.phone}
          error={errors.phone}
        />
      </div>
      {hasEmail && (
        <div data-if="email">
          <TextField
            name="email"
            label={FIELD_WORDS.email.label}
            hint="Если выбрали ответ по почте"
            type="email"
            inputMode="email"
            autoComplete="email"
            spellCheck={false}
            autoCapitalize="none"
            size="narrow"
            typed={typed.email}
            error={errors.email}
          />
        </div>
      )}
      <div className="form-part">{consentText}</div>
      <ConsentBox
        name="consent"
        label={FIELD_WORDS.consent.label}
        typed={typed.consent}
        error={errors.consent}
      />
      {sentNumber !== undefined && <SentAlreadyByButton number={sentNumber} />}
      <button type="submit" className="button">
        Отправить обращение
      </button>
    </>
  );
}
