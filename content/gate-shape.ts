import type { z } from 'zod';
import { type Fault, showValue } from './gate-fault';
import { placeOf, valueAt } from './gate-place';

/** Faults of shape: missing and unknown keys, wrong kinds of value, bad formats, too few words. */
export function shapeFaults(schema: z.ZodType, raw: unknown): Fault[] {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys] : issue.path;
    return {
      ...placeOf(raw, path),
      expected: expectedBy(issue),
      received: showValue(valueAt(raw, path)),
    };
  });
}

/** Those entries of a list that have the right shape; the others are reported by `shapeFaults`. */
export function soundEntries<T>(schema: z.ZodType<T>, raw: unknown): T[] {
  if (!Array.isArray(raw)) return [];
  return raw.flatMap((entry) => soundValue(schema, entry) ?? []);
}

/** The parsed value, or undefined when it has another shape. */
export function soundValue<T>(schema: z.ZodType<T>, raw: unknown): T | undefined {
  const parsed = schema.safeParse(raw);
  return parsed.success ? parsed.data : undefined;
}

function expectedBy(issue: z.core.$ZodIssue): string {
  // A message of our schema says it best; zod's own begin with an English "Invalid", "Too" or "Unrecognized".
  if (!/^(?:Invalid|Too|Unrecognized)/.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'no key of this name';
    case 'invalid_value':
      return `one of ${issue.values.map(showValue).join(', ')}`;
    case 'invalid_type':
      return `a value of type ${issue.expected}`;
    case 'too_small':
      return `at least ${countOf(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `at most ${countOf(issue.maximum, issue.origin)}`;
    case 'invalid_union':
      return `a known ${issue.discriminator ?? 'kind of value'}`;
    default:
      return issue.message;
  }
}

function countOf(count: number | bigint, origin: string): string {
  const [one, many] = origin === 'string' ? ['character', 'characters'] : ['entry', 'entries'];
  return `${count} ${Number(count) === 1 ? one : many}`;
}
