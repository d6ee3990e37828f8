/** Forms of a Russian noun after a number: 1 минуту, 2 минуты, 5 минут. */
export type PluralForms = readonly [one: string, few: string, many: string];

/** The form that a whole number ≥ 0 asks for: 1 and 21 one, 2–4 few, 5–20 many, 11–14 always many (hours.md 39). */
export function pluralForm(count: number, [one, few, many]: PluralForms): string {
  const lastTwo = count % 100;
  const last = count % 10;
  if (lastTwo >= 11 && lastTwo <= 14) return many;
  if (last === 1) return one;
  return last >= 2 && last <= 4 ? few : many;
}

/** Number and noun, joined by a no-break space: `countOf(15, ['минуту', 'минуты', 'минут'])` is «15 минут» (hours.md 43). */
export function countOf(count: number, forms: PluralForms): string {
  return `${count}\u00a0${pluralForm(count, forms)}`;
}
