import type { z } from 'zod';

/** What is wrong with a form: for each field with a fault one sentence that says what to do. */
export type FieldErrors<Field extends string> = Partial<Record<Field, string>>;

/** What a person typed, field by field, to be shown again; a field that did not come is empty. */
export type TypedText<Field extends string> = Partial<Record<Field, string>>;

type ParsedForm<Values, Field extends string> =
  | { ok: true; values: Values; typed: TypedText<Field> }
  | { ok: false; errors: FieldErrors<Field>; typed: TypedText<Field> };

/**
 * Checks a sent form against a schema whose keys are its fields. Returns clean values, or every error at once; what was
 * typed comes back in both cases. Of a field that came twice the first counts; a file counts as nothing.
 */
export function parseForm<Shape extends Record<string, z.ZodType>>(
  schema: z.ZodObject<Shape>,
  data: FormData,
): ParsedForm<z.infer<z.ZodObject<Shape>>, keyof Shape & string> {
  const fields: (keyof Shape & string)[] = Object.keys(schema.shape);
  const typed = typedText(fields, data);
  const parsed = schema.safeParse(typed);
  if (parsed.success) return { ok: true, values: parsed.data, typed };
  const errors: FieldErrors<keyof Shape & string> = {};
  for (const { path, message } of parsed.error.issues) {
    const field = fields.find((name) => name === path[0]);
    if (field !== undefined) errors[field] ??= message;
  }
  return { ok: false, errors, typed };
}

/** The text of the named fields as it came, an empty one for a field that did not. */
export function typedText<Field extends string>(
  fields: readonly Field[],
  data: FormData,
): TypedText<Field> {
  const typed: TypedText<Field> = {};
  for (const field of fields) {
    const value = data.get(field);
    typed[field] = typeof value === 'string' ? value : '';
  }
  return typed;
}
