/** One thing wrong in the content, with everything an editor needs to find it. */
export type Fault = {
  /** Path from the root of the project. Example: `'content/hotlines.ts'`. */
  file: string;
  /** Id of the entry, or its place (`'#3'`) when it has none, or `''` for the file itself. */
  id: string;
  /** Way to the value inside the entry. Example: `'hours.blocks.0.week.monday.0'`. */
  key: string;
  expected: string;
  received: string;
};

/** Thrown when the content is loaded and anything in it is wrong; the message lists every fault. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
    super(`The content has ${count}:\n\n${faults.map(describeFault).join('\n\n')}\n`);
    this.faults = faults;
  }
}

/** One fault as three lines: where, what was expected, what stands there. */
export function describeFault({ file, id, key, expected, received }: Fault): string {
  const place = [file, id, key].filter((part) => part !== '').join(' › ');
  return `${place}\n  expected: ${expected}\n  received: ${received}`;
}

/** A value as an editor would recognise it, at most one line long. */
export function showValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
