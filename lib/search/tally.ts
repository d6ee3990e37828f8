/** Takes a value for a document. */
export type Note = (document: number, value: number) => void;

/** One number for each document, used again for every query; touches only the documents that have one. */
export type Tally = {
  readonly get: (document: number) => number;
  readonly add: Note;
  /** Keeps the better of two readings, never their sum. */
  readonly raise: Note;
  readonly most: () => number;
  /** Hands every value on and is empty afterwards. */
  readonly drain: (note: Note) => void;
  readonly clear: () => void;
};

/** An empty tally for `size` documents; values are above zero. */
export function createTally(size: number): Tally {
  const values = new Float64Array(size);
  const touched: number[] = [];
  const get = (document: number) => values[document] ?? 0;
  const set = (document: number, value: number) => {
    if (get(document) === 0) touched.push(document);
    values[document] = value;
  };
  const drain = (note: Note) => {
    for (const document of touched) {
      const value = get(document);
      values[document] = 0;
      note(document, value);
    }
    touched.length = 0;
  };
  return {
    get,
    add: (document, value) => set(document, get(document) + value),
    raise: (document, value) => {
      if (value > get(document)) set(document, value);
    },
    most: () => touched.reduce((most, document) => Math.max(most, get(document)), 0),
    drain,
    clear: () => drain(() => undefined),
  };
}
