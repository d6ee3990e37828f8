/** Text of a form's field as it came: the first value, empty for a field that did not come or holds a file. */
export function textOf(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === 'string' ? value : '';
}
