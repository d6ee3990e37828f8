/** Known written forms, for a word that is not finished yet. */
export type Vocabulary = {
  /** Known forms that begin with `prefix`, the weightiest first, at most 32. */
  startingWith: (prefix: string) => readonly string[];
};

const MOST_FORMS = 32;
const SHORT_PREFIXES = [2, 3];

/** Arranges known forms and their weights for look-ups by beginning. */
export function createVocabulary(weights: ReadonlyMap<string, number>): Vocabulary {
  const sorted = [...weights.keys()].sort();
  const byWeight = (a: string, b: string) =>
    (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || a.length - b.length;
  // Two or three letters begin hundreds of words: their best forms are chosen once.
  const short = new Map<string, string[]>();
  for (const form of [...sorted].sort(byWeight)) {
    for (const prefix of SHORT_PREFIXES.map((length) => form.slice(0, length))) {
      const forms = short.get(prefix);
      if (forms === undefined) short.set(prefix, [form]);
      else if (forms.length < MOST_FORMS && forms.at(-1) !== form) forms.push(form);
    }
  }
  return {
    startingWith: (prefix) => {
      if (prefix.length <= 3) return short.get(prefix) ?? [];
      const forms: string[] = [];
      for (let at = firstFrom(sorted, prefix); sorted[at]?.startsWith(prefix); at++) {
        forms.push(sorted[at] ?? '');
      }
      return forms.sort(byWeight).slice(0, MOST_FORMS);
    },
  };
}

/** Place of the first word that is not before `word`. */
export function firstFrom(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
