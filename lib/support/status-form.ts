import { z } from 'zod';
import type { FieldErrors, TypedText } from '@/lib/forms/form-state';
import { CodeField, NumberField } from './number-fields';

export type StatusField = 'number' | 'code';

/** What the page «Что с обращением» shows before and after number and code were sent. */
export type StatusFormState = { typed: TypedText<StatusField> } & (
  | { kind: 'blank' }
  | { kind: 'rejected'; errors: FieldErrors<StatusField> }
  | { kind: 'refused'; title: string; sentences: string[] }
);

/** Number and access code as a person types them. */
export const StatusForm = z.object({ number: NumberField, code: CodeField });
