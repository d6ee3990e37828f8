import { z } from 'zod';
import { AdditionField } from '@/lib/forms/fields';
import type { FieldErrors, TypedText } from '@/lib/forms/form-state';

/** What a citizen can do to the own request. */
export const CITIZEN_ACTS = ['add', 'close', 'ask-withdraw', 'withdraw'] as const;
export type CitizenAct = (typeof CITIZEN_ACTS)[number];

export type ActField = 'addition';

/** What the page of a request shows above the conversation after something was done, or was not. */
export type ActFormState = { token: string; typed: TypedText<ActField> } & (
  | { kind: 'blank' }
  | { kind: 'rejected'; errors: FieldErrors<ActField> }
  /** Data that nobody should send: `names` in Russian words, `isHidden` once they were taken out of the text. */
  | { kind: 'sensitive'; names: string[]; isHidden: boolean }
  | { kind: 'refused'; title: string; sentences: string[] }
  | { kind: 'done'; title: string; sentences: string[] }
  /** Taking back the consent cannot be undone, so it is asked twice. */
  | { kind: 'confirm' }
);

/** The form for one more message. */
export const AdditionForm = z.object({ addition: AdditionField });
