/** Ids of what belongs to a field, so that a screen reader says it with the field. */
export function describedBy(id: string, { hint, error }: FieldNotes): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** What stands beside a field: a hint before it is filled in, an instruction when it has to be mended. */
export type FieldNotes = { hint?: React.ReactNode; error?: string | undefined };

/** Hint and error of one field, above its control (accessibility.md 49, 51). */
export function FieldMessages({ id, hint, error }: FieldNotes & { id: string }) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="fault">
          <span className="sr-only">Ошибка: </span>
          {error}
        </p>
      )}
    </>
  );
}
