import { z } from 'zod';
import { Id, Prose } from './schema';
import { CivilDate } from './schema-hours';

/** What the site promises to people with disabilities, and what it still owes them (accessibility.md 85). */
export const AccessibilityStatement = z.strictObject({
  /** Civil date of the last whole run of the checks. */
  testedOn: CivilDate,
  /** What is held, one thought each. */
  holds: z.array(Prose).min(1),
  /** What is not: the points of the specification it concerns, in human words, and why. */
  owed: z.array(
    z.strictObject({
      id: Id,
      points: z.array(z.int().min(1).max(90)),
      text: Prose,
      reason: Prose,
    }),
  ),
});
export type AccessibilityStatement = z.infer<typeof AccessibilityStatement>;
